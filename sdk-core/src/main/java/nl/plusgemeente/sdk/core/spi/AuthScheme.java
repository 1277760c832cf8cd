package nl.plusgemeente.sdk.core.spi;

import java.util.Optional;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;

/** Puts the credentials of one tenant on one request. Thread-safe. */
public interface AuthScheme {

    /**
     * What kind of credential this is; an API that asks for another kind does not get it.
     *
     * @return the kind
     */
    CredentialKind kind();

    /**
     * The environment that the credential belongs to.
     *
     * @return empty when it is simply that of the SDK; otherwise an SDK of another environment refuses it
     */
    default Optional<FacilityEnvironment> environment() {
        return Optional.empty();
    }

    /**
     * What is missing before the first call can be made, for the list of faults that building the SDK reports.
     *
     * @return a sentence for the reader of the configuration; empty when all is there
     */
    default Optional<String> fault() {
        return Optional.empty();
    }

    /**
     * Adds the credentials.
     *
     * @param request the request, addressed to the API at {@code context.base()}
     * @param context the attempt
     * @return the request as it goes on: the one given with headers added, or one with another body
     * @throws nl.plusgemeente.sdk.core.error.SdkException when they cannot be had
     */
    OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context);

    /**
     * Sees the headers of every answer, whatever its status: some servers say there what the next request must have.
     *
     * @param headers the headers
     * @param context the attempt
     */
    default void answered(Headers headers, AttemptContext context) {
        // most credentials learn nothing from an answer
    }

    /**
     * Judges an error status from 400 to 499. A call is repeated at most once for this, with a body that can be sent
     * again.
     *
     * @param refusal the answer
     * @param context the attempt
     * @return what to do about it
     */
    default Reaction refused(Refusal refusal, AttemptContext context) {
        return Reaction.NONE;
    }
}
