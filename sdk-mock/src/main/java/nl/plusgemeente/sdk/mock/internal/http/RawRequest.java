package nl.plusgemeente.sdk.mock.internal.http;

import java.security.cert.X509Certificate;
import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * A request to the letter, for who verifies signatures: WireMock decodes, decompresses and drops.
 *
 * @param method the method
 * @param target path and query as in the first line
 * @param headers all fields, in order
 * @param body the bytes, out of their chunks and otherwise as they came
 * @param chain the certificates that the caller showed to a peer of a group, its own first; else empty
 * @param door the name of the listener, where it is one of a peer of a group; else empty text
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record RawRequest(
        String method, String target, Headers headers, byte[] body, List<X509Certificate> chain, String door) {

    /** One that did not come to a peer of a group. */
    public RawRequest(String method, String target, Headers headers, byte[] body) {
        this(method, target, headers, body, List.of(), "");
    }

    /** Method and target only. */
    @Override
    public String toString() {
        return "RawRequest[" + method + " " + target + ", " + body.length + " bytes]";
    }
}
