package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * The calls of a client to its authorization server: each with a proof of the client, each with errors that say what to
 * do.
 *
 * @param client who calls
 */
record ServerCalls(OAuthClient client) {

    /**
     * Sends a form to an endpoint, as the client.
     *
     * @param caller the tenant's
     * @param endpoint where to
     * @param form what is asked, without the client's proof
     * @param asked what is asked in words, for messages
     * @param answer how the answer is read
     * @param binding what else the request needs
     * @return the answer
     * @throws TokenException (SDK-5002 to SDK-5006) when there is none that can be used
     */
    <T> Response<T> post(
            Caller caller, Endpoint endpoint, FormBody form, String asked, Answer<T> answer, TokenBinding binding) {
        ServerMetadata metadata = client.server().metadata(caller);
        URI address =
                metadata.endpoint(endpoint, client.authentication().method()).orElseThrow(() -> absent(endpoint));
        ClientProof proof = new ClientProof(client, metadata, binding);
        try {
            return caller.with(proof)
                    .exchange(ServerApi.post(client.server().environment(), address, endpoint.member(), form, answer));
        } catch (TokenException | ConfigurationException | DeadlineExceededException e) {
            throw e;
        } catch (SdkException e) {
            throw new TokenFaults(proof, metadata, asked).of(e);
        }
    }

    private TokenException absent(Endpoint endpoint) {
        return new TokenException(
                AuthErrors.METADATA,
                "The authorization server " + client.server().issuer() + " names no " + endpoint.member()
                        + ": it may not offer this, or its address must be given with endpoint(...).",
                CallFacts.NONE,
                false,
                null,
                null);
    }
}
