package nl.plusgemeente.sdk.auth.oauth;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an authorization server says of a token (RFC 7662 §2.2). Of a token that is not active it says nothing else, so
 * that everything is empty then.
 *
 * @param active whether the token may be used at this moment; nothing else counts when it may not
 * @param scopes what it allows
 * @param expiresAt until when it is valid; empty when the server does not say
 * @param subject the user or client that it is about; may be personal data
 * @param clientId the client that it was given to
 * @param certificateThumbprint the certificate that it is bound to, {@code cnf.x5t#S256} (RFC 8705 §3.1); the caller's must
 *     be compared with it
 * @param keyThumbprint the DPoP key that it is bound to, {@code cnf.jkt} (RFC 9449 §6.1); the caller's must be compared
 *     with it
 */
public record IntrospectedToken(
        boolean active,
        Set<String> scopes,
        Optional<Instant> expiresAt,
        Optional<String> subject,
        Optional<String> clientId,
        Optional<String> certificateThumbprint,
        Optional<String> keyThumbprint) {

    /** A token that may not be used. */
    static final IntrospectedToken INACTIVE = new IntrospectedToken(
            false, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the scopes. */
    public IntrospectedToken {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it may be used, and until when: the subject may be a citizen. */
    @Override
    public String toString() {
        return "IntrospectedToken[active=" + active + ", until "
                + expiresAt.map(Instant::toString).orElse("unknown") + "]";
    }
}
