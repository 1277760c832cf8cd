package nl.plusgemeente.sdk.core.call;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One typed call, as a value: it can be printed, compared and tested without being made.
 *
 * @param <T> what its answer is read into
 * @param api the API that is asked
 * @param method the HTTP method, in capitals
 * @param path the path below the API's base address, as a template: {@code regelingen/{uriIdentificatie}}
 * @param pathValues the values for the template's names, in the form in which they stand in the path
 * @param query the query's parameters, in order, not encoded
 * @param headers headers of this operation, beside those that every call has
 * @param body what is written as JSON, or a {@link nl.plusgemeente.sdk.core.http.RequestBody} as it is; empty for none
 * @param idempotent whether repeating it does no harm
 * @param deadline the time for the whole call; empty for that of the SDK
 * @param link the address to use instead of path and query: the next page; empty for none
 * @param answer how its answer is read
 */
public record Operation<T>(
        ApiProfile api,
        String method,
        String path,
        Map<String, String> pathValues,
        List<Parameter> query,
        Map<String, String> headers,
        Optional<Object> body,
        boolean idempotent,
        Optional<Duration> deadline,
        Optional<URI> link,
        Answer<T> answer) {

    /** Copies the collections and refuses what could not be sent, or would be another request than it looks. */
    public Operation {
        pathValues = Map.copyOf(pathValues);
        query = List.copyOf(query);
        headers = Map.copyOf(headers);
        PathTemplate.check(path, pathValues);
        RequestForm.check(method, headers);
        if (deadline.isPresent()
                && (deadline.get().isNegative() || deadline.get().isZero())) {
            throw new IllegalArgumentException("a deadline is more than zero");
        }
    }

    /**
     * One parameter of a query.
     *
     * @param name the name
     * @param value the value, not encoded
     */
    public record Parameter(String name, String value) {

        /** Only the name: the value may be secret. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Asks for something; harmless to repeat.
     *
     * @param <T> what the answer is read into
     * @param api the API
     * @param path the template below the API's base address
     * @param answer how the answer is read
     * @return a builder
     */
    public static <T> OperationBuilder<T> get(ApiProfile api, String path, Answer<T> answer) {
        return new OperationBuilder<>(api, "GET", path, answer).idempotent();
    }

    /**
     * Sends something; not repeated unless {@link OperationBuilder#idempotent()} says that it may be.
     *
     * @param <T> what the answer is read into
     * @param api the API
     * @param path the template below the API's base address
     * @param answer how the answer is read
     * @return a builder
     */
    public static <T> OperationBuilder<T> post(ApiProfile api, String path, Answer<T> answer) {
        return new OperationBuilder<>(api, "POST", path, answer);
    }

    /**
     * Changes some members of something, by a merge patch: members of the body replace those of the same name, {@code
     * null} removes one, and what the body leaves out stays as it is (RFC 7396). Sent as {@code
     * application/merge-patch+json}; not repeated unless {@link OperationBuilder#idempotent()} says that it may be.
     *
     * @param <T> what the answer is read into
     * @param api the API
     * @param path the template below the API's base address
     * @param answer how the answer is read
     * @return a builder, to be given a map or a record as its body
     */
    public static <T> OperationBuilder<T> patch(ApiProfile api, String path, Answer<T> answer) {
        return new OperationBuilder<>(api, "PATCH", path, answer);
    }

    /**
     * Any call for which there is no typed operation, with the same care: deadline, retries, credentials, errors.
     *
     * @param api the API
     * @param method the HTTP method
     * @param path the template below the API's base address
     * @return a builder of a call whose answer is bytes
     */
    public static OperationBuilder<byte[]> raw(ApiProfile api, String method, String path) {
        OperationBuilder<byte[]> builder = new OperationBuilder<>(api, method, path, Answer.bytes());
        return List.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS").contains(method) ? builder.idempotent() : builder;
    }

    /**
     * API, method and path template: what logs and messages may tell.
     *
     * @return for example {@code presenteren-v8 POST regelingen/_zoek}
     */
    public String label() {
        return api.id() + " " + method + " " + path;
    }

    /**
     * The address of this call.
     *
     * @param base the API's base address
     * @return absolute, encoded
     */
    public URI uri(URI base) {
        return link.orElseGet(() -> PathTemplate.uri(base, path, pathValues, query));
    }

    /**
     * The same operation with its answer read in another way.
     *
     * @param <R> what the answer is read into then
     * @param reading the other way
     * @return an operation
     */
    public <R> Operation<R> reading(Answer<R> reading) {
        return new Operation<>(
                api, method, path, pathValues, query, headers, body, idempotent, deadline, link, reading);
    }

    /**
     * The same operation at an address that the API gave.
     *
     * @param next the absolute address of the next page
     * @return an operation
     */
    public Operation<T> at(URI next) {
        return new Operation<>(
                api, method, path, pathValues, query, headers, body, idempotent, deadline, Optional.of(next), answer);
    }

    /** Label and names of parameters: values and body may be secret. */
    @Override
    public String toString() {
        return "Operation[" + label() + (query.isEmpty() ? "" : ", query " + query) + "]";
    }
}
