package nl.plusgemeente.sdk.auth.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an access token says, after all checks: only an {@link AccessTokenVerifier} makes one. A value.
 *
 * <p>Tests of an application get theirs from a verifier with {@link IssuerKeys#jwks(String) fixed keys}.
 */
public sealed interface AccessToken permits VerifiedAccessToken {

    /**
     * Who issued it.
     *
     * @return the issuer as configured
     */
    String issuer();

    /**
     * Whom it is about ({@code sub}): a person, or the client itself.
     *
     * @return empty when the issuer does not say
     */
    Optional<String> subject();

    /**
     * The client that got it ({@code azp}, or {@code client_id}; for FSC the peer id in {@code sub}).
     *
     * @return empty when the issuer does not say
     */
    Optional<String> clientId();

    /**
     * The APIs that it is for ({@code aud}).
     *
     * @return empty when the issuer does not say
     */
    List<String> audiences();

    /**
     * What it allows ({@code scope}).
     *
     * @return in the issuer's order
     */
    Set<String> scopes();

    /**
     * Its own id ({@code jti}).
     *
     * @return empty when it has none
     */
    Optional<String> id();

    /**
     * When it was issued ({@code iat}).
     *
     * @return empty when the issuer does not say
     */
    Optional<Instant> issuedAt();

    /**
     * From when it is valid ({@code nbf}).
     *
     * @return empty when the issuer does not say
     */
    Optional<Instant> notBefore();

    /**
     * When it ends ({@code exp}).
     *
     * @return the moment
     */
    Instant expiresAt();

    /**
     * To whom it is bound.
     *
     * @return empty for a token that whoever has it may use
     */
    Optional<Confirmation> confirmation();

    /**
     * Any other claim that is a text.
     *
     * @param path the claim's name, and the names of members within it: {@code text("act", "sub")}
     * @return empty when it is absent or of another type
     */
    Optional<String> text(String... path);

    /**
     * Any other claim that is a text or a list of texts.
     *
     * @param path the claim's name, and the names of members within it
     * @return empty when it is absent or of another type
     */
    List<String> texts(String... path);

    /**
     * Any other claim that is a whole number.
     *
     * @param path the claim's name, and the names of members within it
     * @return empty when it is absent or of another type
     */
    OptionalLong number(String... path);

    /**
     * Any other claim that is yes or no.
     *
     * @param path the claim's name, and the names of members within it
     * @return empty when it is absent or of another type
     */
    Optional<Boolean> flag(String... path);

    /**
     * Insists on scopes (NL GOV OAuth §4.3).
     *
     * @param scopes all of which the token must have
     * @return this token
     * @throws TokenRejectedException (403) when it lacks one
     */
    AccessToken requireScopes(String... scopes);
}
