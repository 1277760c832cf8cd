package nl.plusgemeente.sdk.core.call;

import nl.plusgemeente.sdk.core.http.Headers;

/**
 * What was read, with how the answer came.
 *
 * @param <T> what was read
 * @param status the HTTP status, 200 to 299
 * @param headers the answer's headers
 * @param attempts the number of attempts that it took, from 1
 * @param correlationId the id under which the call stands in logs
 * @param body what was read
 */
public record Response<T>(int status, Headers headers, int attempts, String correlationId, T body) {}
