package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What is signed: the protected header as it is transmitted, a point, and the payload as it is (RFC 7797 §3). */
final class SigningInput {
    private SigningInput() {}

    static byte[] of(String header, byte[] payload) {
        byte[] input = new byte[header.length() + 1 + payload.length];
        byte[] first = header.getBytes(US_ASCII);
        System.arraycopy(first, 0, input, 0, first.length);
        input[first.length] = '.';
        System.arraycopy(payload, 0, input, first.length + 1, payload.length);
        return input;
    }
}
