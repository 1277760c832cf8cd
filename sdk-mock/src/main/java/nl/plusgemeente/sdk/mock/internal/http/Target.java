package nl.plusgemeente.sdk.mock.internal.http;

/**
 * What a request is meant for.
 *
 * @param api the name of the API; empty when there is none
 * @param operation the name of the operation; empty when there is none
 */
public record Target(String api, String operation) {}
