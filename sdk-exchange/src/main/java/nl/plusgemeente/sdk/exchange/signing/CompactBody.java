package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import nl.plusgemeente.sdk.core.http.RequestBody;

/**
 * A compact JWS (RFC 7515 §7.1) over a body of any size: signed once, encoded anew each time that it is sent.
 *
 * @param header the protected header, encoded
 * @param payload what is signed
 * @param signature the signature, encoded
 */
record CompactBody(String header, RequestBody payload, String signature) implements RequestBody {
    static final String MEDIA_TYPE = "application/jose";

    @Override
    public String contentType() {
        return MEDIA_TYPE;
    }

    @Override
    public long length() {
        long bytes = payload.length();
        long encoded = bytes / 3 * 4 + (bytes % 3 == 0 ? 0 : bytes % 3 + 1);
        return header.length() + 1 + encoded + 1 + signature.length();
    }

    @Override
    public boolean repeatable() {
        return payload.repeatable();
    }

    @Override
    public InputStream open() throws IOException {
        return new SequenceInputStream(Collections.enumeration(
                List.of(text(header + "."), new EncodedStream(payload.open()), text("." + signature))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    @Override
    public String toString() {
        return "RequestBody[" + length() + " bytes of " + MEDIA_TYPE + "]";
    }
}
