package nl.plusgemeente.sdk.auth.oauth;

import java.util.List;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * A client as one authorization server knows it.
 *
 * @param server the authorization server
 * @param authentication as whom the client comes, and how it proves that
 */
public record OAuthClient(AuthorizationServer server, ClientAuthentication authentication) {

    /**
     * Refuses what the server's profile does not allow.
     *
     * @throws ConfigurationException (SDK-5001) for such a method or algorithm
     */
    public OAuthClient {
        AuthProfile profile = server.profile();
        if (!profile.clientMethods().contains(authentication.method())) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The profile " + profile + " does not allow "
                            + authentication.method().id() + ": choose one of "
                            + profile.clientMethods().stream().map(m -> m.id()).toList() + ".");
        }
        if (authentication instanceof PrivateKeyJwt jwt) {
            requireAllowed(profile, jwt.algorithms());
        }
    }

    private static void requireAllowed(AuthProfile profile, List<JwsAlgorithm> algorithms) {
        for (JwsAlgorithm algorithm : algorithms) {
            if (!profile.algorithms().contains(algorithm)) {
                throw new ConfigurationException(
                        AuthErrors.PROFILE,
                        "The profile " + profile + " does not allow signatures with " + algorithm.id() + ".");
            }
        }
    }

    /** Server and client id. */
    @Override
    public String toString() {
        return "OAuthClient[" + authentication.clientId() + " at " + server.issuer() + "]";
    }
}
