package nl.plusgemeente.sdk.mock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * A request as the facilities saw it, and what became of it.
 *
 * @param at when it was answered, by the clock of the mock
 * @param method for example {@code GET}; empty when it could not be read
 * @param url path and query, as sent; empty when they could not be read
 * @param headers as sent, as far as they could be read
 * @param body as sent; empty when there was none, or when the request is no good HTTP
 * @param tenant the id of the tenant whose key or certificate came along; empty for those that showed neither
 * @param api the API that it was for, as in {@link FaultTarget#on(String)}; empty when it was for none
 * @param operation the operation of that API; empty when it was for none
 * @param status the HTTP status of the answer; 0 when the mock broke the connection instead
 * @param refusal why the answer is an error, in words; empty when it is none
 * @param remark what facilities that are {@link MockFacilitiesBuilder#lenient()} let pass, in words; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ReceivedRequest(
        Instant at,
        String method,
        String url,
        Headers headers,
        byte[] body,
        Optional<String> tenant,
        String api,
        String operation,
        int status,
        Optional<String> refusal,
        Optional<String> remark) {

    /** As long as a number of a person, also with digits in code. */
    private static final String LONG_NUMBER = "(?:[0-9]|%3[0-9]){8,}";

    /**
     * A header.
     *
     * @param name its name, in any case
     * @return its first value
     */
    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /**
     * The body as text.
     *
     * @return {@link #body()} read as UTF-8
     */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The address without its query.
     *
     * @return for example {@code /publiek/omgevingsinformatie/api/ontsluiten/v2/documenten}
     */
    public String path() {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }

    /** All but query, headers and body, and without long numbers: they may be what must not be logged. */
    @Override
    public String toString() {
        String text = method + " " + path() + " " + status
                + refusal.map(why -> ", " + why).orElse("");
        return "ReceivedRequest[" + text.replaceAll(LONG_NUMBER, "#") + "]";
    }
}
