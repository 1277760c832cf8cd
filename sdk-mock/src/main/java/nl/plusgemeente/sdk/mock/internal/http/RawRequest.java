package nl.plusgemeente.sdk.mock.internal.http;

import nl.plusgemeente.sdk.core.http.Headers;

/**
 * A request to the letter, for who verifies signatures: WireMock decodes, decompresses and drops.
 *
 * @param method the method
 * @param target path and query as in the first line
 * @param headers all fields, in order
 * @param body the bytes, out of their chunks and otherwise as they came
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record RawRequest(String method, String target, Headers headers, byte[] body) {

    /** Method and target only. */
    @Override
    public String toString() {
        return "RawRequest[" + method + " " + target + ", " + body.length + " bytes]";
    }
}
