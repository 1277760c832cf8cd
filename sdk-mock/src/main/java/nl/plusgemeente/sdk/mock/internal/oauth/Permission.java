package nl.plusgemeente.sdk.mock.internal.oauth;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockClient;

/**
 * What a token is going to say.
 *
 * @param client who asks
 * @param subject on whose behalf; the client itself where there is no user
 * @param scopes what for
 * @param audience which API it is for
 * @param nonce what an ID token repeats
 */
record Permission(MockClient client, String subject, List<String> scopes, String audience, Optional<String> nonce) {

    Permission withScopes(List<String> fewer) {
        return new Permission(client, subject, fewer, audience, nonce);
    }
}
