/**
 * Requests and answers as interceptors, routes and schemes of authentication see them, free of any HTTP library. Start
 * reading at {@link nl.plusgemeente.sdk.core.http.OutgoingRequest}.
 */
package nl.plusgemeente.sdk.core.http;
