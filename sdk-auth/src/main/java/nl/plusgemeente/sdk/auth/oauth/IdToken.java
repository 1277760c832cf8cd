package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who logged in (OpenID Connect Core §2): only ever made from a token whose signature, issuer, audience, times and nonce
 * were found in order.
 *
 * @param issuer the authorization server
 * @param subject the user, in words of the server; may be personal data
 * @param audiences for whom the token is; the client among them
 * @param issuedAt when it was made
 * @param expiresAt until when it may be used
 * @param acr how surely the user is known, in words of the server; empty when it does not say
 * @param authenticatedAt when the user logged in; empty when the server does not say
 * @param represents for whom the user acts: from the one whom the user represents directly to the one whom it is all for;
 *     empty when the user acts for nobody else
 */
public record IdToken(
        URI issuer,
        String subject,
        List<String> audiences,
        Instant issuedAt,
        Instant expiresAt,
        Optional<String> acr,
        Optional<Instant> authenticatedAt,
        List<RepresentedParty> represents) {

    /** Copies the lists. */
    public IdToken {
        audiences = List.copyOf(audiences);
        represents = List.copyOf(represents);
    }

    /** Issuer and times: the subject may be a citizen. */
    @Override
    public String toString() {
        return "IdToken[" + issuer + ", until " + expiresAt + "]";
    }
}
