package nl.plusgemeente.sdk.core.identity;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * An attribute of the name of a certificate's subject or issuer, found by its OID in the DER encoding: in the printed
 * name a value could pose as another attribute.
 */
enum SubjectAttribute {
    /** OID 2.5.4.3. */
    COMMON_NAME(3),
    /** OID 2.5.4.5: in certificates of PKIoverheid the OIN. */
    SERIAL_NUMBER(5);

    private static final int UTF8_STRING = 0x0c;
    private static final int BMP_STRING = 0x1e;

    private final ByteBuffer oid;

    SubjectAttribute(int lastArc) {
        // 2.5.4 is the arc of the X.500 attribute types
        this.oid = ByteBuffer.wrap(new byte[] {0x55, 0x04, (byte) lastArc}).asReadOnlyBuffer();
    }

    /** The value, if the name has the attribute exactly once: of two, nobody knows which one counts. */
    Optional<String> only(X500Principal name) {
        List<String> values = all(name);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** All values, in the order of the name: a sequence of sets of pairs of type and value. */
    List<String> all(X500Principal name) {
        List<String> values = new ArrayList<>();
        ByteBuffer sequence = content(ByteBuffer.wrap(name.getEncoded()));
        while (sequence.hasRemaining()) {
            ByteBuffer set = content(sequence);
            while (set.hasRemaining()) {
                ByteBuffer pair = content(set);
                if (content(pair).equals(oid)) {
                    values.add(text(pair));
                }
            }
        }
        return values;
    }

    private static String text(ByteBuffer value) {
        Charset charset = switch (value.get(value.position())) {
            case UTF8_STRING -> StandardCharsets.UTF_8;
            case BMP_STRING -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.ISO_8859_1; // PrintableString, IA5String and their likes
        };
        return charset.decode(content(value)).toString();
    }

    /** Takes one element off the buffer. The JDK has parsed the name before, so lengths are known to fit. */
    private static ByteBuffer content(ByteBuffer der) {
        der.get();
        int length = der.get() & 0xff;
        if (length > 0x7f) {
            int bytes = length & 0x7f;
            length = 0;
            for (int i = 0; i < bytes; i++) {
                length = length << 8 | der.get() & 0xff;
            }
        }
        ByteBuffer content = der.slice(der.position(), length);
        der.position(der.position() + length);
        return content;
    }
}
