package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** What a JWS over a payload of any size signs (RFC 7515 §5.1): the protected header, a point, and the payload. */
final class CompactInput {
    private CompactInput() {}

    static InputStream of(String header, InputStream payload) {
        return new SequenceInputStream(new ByteArrayInputStream((header + ".").getBytes(US_ASCII)), payload);
    }
}
