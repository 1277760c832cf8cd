package nl.plusgemeente.sdk.core.spi;

import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;

/**
 * An error status, shown to the scheme whose credentials the request had.
 *
 * @param request what was sent
 * @param headers the headers of the answer
 * @param error what is thrown when the scheme knows nothing better
 */
public record Refusal(OutgoingRequest request, Headers headers, ApiException error) {}
