package nl.plusgemeente.sdk.contract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** A request as the bytes of HTTP/1.1, with a note of those that a signature must keep from change. */
final class WireRequest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final BitSet signed = new BitSet();

    private WireRequest() {}

    /**
     * Writes a message.
     *
     * @param covered names of header fields, in lower case
     */
    static WireRequest of(Message message, Set<String> covered) {
        WireRequest wire = new WireRequest();
        wire.add(message.method(), true);
        wire.add(" ", false);
        wire.add(message.target(), true);
        wire.add(" HTTP/1.1\r\n", false);
        message.headers().forEach((name, value) -> {
            wire.add(name + ": ", false);
            wire.add(value, covered.contains(name.toLowerCase(Locale.ROOT)));
            wire.add("\r\n", false);
        });
        wire.add("\r\n", false);
        if (message.chunk() == 0) {
            wire.add(message.body(), 0, message.body().length, true);
        } else {
            wire.chunks(message.body(), message.chunk());
        }
        return wire;
    }

    /**
     * What is to be written.
     *
     * @param headers all of them
     * @param chunk the size of chunks; 0 for none
     */
    @SuppressWarnings("ArrayRecordComponent") // written once and never compared
    record Message(
            String method, String target, nl.plusgemeente.sdk.core.http.Headers headers, byte[] body, int chunk) {}

    byte[] bytes() {
        return bytes.toByteArray();
    }

    int length() {
        return bytes.size();
    }

    /** Whether a byte belongs to what is signed, or to the signature. */
    boolean isSigned(int index) {
        return signed.get(index);
    }

    private void chunks(byte[] body, int size) {
        for (int from = 0; from < body.length; from += size) {
            int length = Math.min(size, body.length - from);
            add(Integer.toHexString(length) + "\r\n", false);
            add(body, from, length, true);
            add("\r\n", false);
        }
        add("0\r\n\r\n", false);
    }

    private void add(String text, boolean isSigned) {
        byte[] added = text.getBytes(US_ASCII);
        add(added, 0, added.length, isSigned);
    }

    private void add(byte[] source, int from, int length, boolean isSigned) {
        signed.set(bytes.size(), bytes.size() + length, isSigned);
        bytes.write(source, from, length);
    }
}
