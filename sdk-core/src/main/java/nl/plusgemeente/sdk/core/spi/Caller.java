package nl.plusgemeente.sdk.core.spi;

import java.time.Duration;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;

/** What a typed client makes its calls with: bound to one tenant, knows nothing of HTTP. Thread-safe. */
public interface Caller {

    /**
     * Makes one call.
     *
     * @param <T> what comes out
     * @param operation what to ask
     * @return what the operation's {@link nl.plusgemeente.sdk.core.call.Answer} reads
     * @throws nl.plusgemeente.sdk.core.error.SdkException when it fails, after what could be repeated was repeated
     */
    default <T> T call(Operation<T> operation) {
        return exchange(operation).body();
    }

    /**
     * Makes one call and tells how it went.
     *
     * @param <T> what comes out
     * @param operation what to ask
     * @return what was read, with status and headers
     * @throws nl.plusgemeente.sdk.core.error.SdkException when it fails, after what could be repeated was repeated
     */
    <T> Response<T> exchange(Operation<T> operation);

    /**
     * All pages of a list, fetched as the reader gets there.
     *
     * @param <T> the type of an item
     * @param first asks the first page, with a {@link PageAnswer}
     * @return a lazy list: nothing has been asked yet
     */
    <T> Pages<T> pages(Operation<Page<T>> first);

    /**
     * The same calls with another credential than the tenant's own for the API.
     *
     * @param scheme the credential
     * @return a caller
     */
    Caller with(AuthScheme scheme);

    /**
     * The same calls with at most so much time for each.
     *
     * @param budget more than zero; a shorter deadline that calls have already stands
     * @return a caller
     */
    Caller within(Duration budget);

    /**
     * The time of the SDK, for those who keep something between calls.
     *
     * @return the only source of time
     */
    Timekeeper time();
}
