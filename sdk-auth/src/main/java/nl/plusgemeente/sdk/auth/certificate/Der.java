package nl.plusgemeente.sdk.auth.certificate;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Walks over DER: of extensions and names that the JDK keeps for itself. Damage shows as {@link DamagedException}. */
final class Der {
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;

    private static final int LONGEST_OID = 64;
    private final ByteBuffer rest;

    private Der(ByteBuffer rest) {
        this.rest = rest;
    }

    static Der of(byte[] bytes) {
        return new Der(ByteBuffer.wrap(bytes));
    }

    /** The content of an extension, as {@code getExtensionValue} gives it: within an octet string, a sequence. */
    static Der extension(byte[] value) {
        return of(value).take(OCTET_STRING).take(SEQUENCE);
    }

    /** What an extension's octet string holds. */
    static byte[] octets(byte[] value) {
        ByteBuffer content = of(value).take(OCTET_STRING).rest;
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    boolean isEmpty() {
        return !rest.hasRemaining();
    }

    /** The tag of the next element; -1 at the end. */
    int tag() {
        return isEmpty() ? -1 : rest.get(rest.position()) & 0xff;
    }

    /** Takes the next element, which must have this tag, and gives its content. */
    Der take(int tag) {
        if (tag() != tag) {
            throw new DamagedException();
        }
        return take();
    }

    /** Takes the next element and gives its content. */
    Der take() {
        if (rest.remaining() < 2) {
            throw new DamagedException();
        }
        rest.get();
        int length = length(rest.get() & 0xff);
        if (length > rest.remaining()) {
            throw new DamagedException();
        }
        ByteBuffer content = rest.slice(rest.position(), length);
        rest.position(rest.position() + length);
        return new Der(content);
    }

    private int length(int first) {
        if (first <= 0x7f) {
            return first;
        }
        int bytes = first & 0x7f;
        if (bytes == 0 || bytes > 3 || bytes > rest.remaining()) {
            throw new DamagedException();
        }
        int length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | rest.get() & 0xff;
        }
        return length;
    }

    /** What is left, as text. */
    String text(Charset charset) {
        return charset.decode(rest.duplicate()).toString();
    }

    String ascii() {
        return text(StandardCharsets.ISO_8859_1);
    }

    /** Whether what is left is the boolean true. */
    boolean isTrue() {
        return rest.remaining() == 1 && rest.get(rest.position()) != 0;
    }

    /** What is left, as an OID with dots. */
    String oid() {
        if (isEmpty() || rest.remaining() > LONGEST_OID) {
            throw new DamagedException();
        }
        StringBuilder dotted = new StringBuilder();
        BigInteger arc = BigInteger.ZERO;
        for (ByteBuffer bytes = rest.duplicate(); bytes.hasRemaining(); ) {
            int next = bytes.get();
            arc = arc.shiftLeft(7).or(BigInteger.valueOf(next & 0x7f));
            if ((next & 0x80) == 0) {
                append(dotted, arc);
                arc = BigInteger.ZERO;
            }
        }
        return dotted.toString();
    }

    private static void append(StringBuilder dotted, BigInteger arc) {
        if (dotted.length() > 0) {
            dotted.append('.').append(arc);
            return;
        }
        long first = Math.min(2, arc.longValue() / 40);
        dotted.append(first).append('.').append(arc.subtract(BigInteger.valueOf(first * 40)));
    }

    /** This is no DER, or not what it should hold. */
    static final class DamagedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedException() {
            super("damaged DER", null, false, false);
        }
    }
}
