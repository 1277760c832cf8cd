/**
 * Requests, answers and the router between them, for handlers that know nothing of WireMock. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.http.Gateway}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.http;

import org.jspecify.annotations.NullMarked;
