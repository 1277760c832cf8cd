package nl.plusgemeente.sdk.exchange.internal.jwe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/** What stands before the ciphertext: three parts, each read up to its largest size and no further. */
final class JweHead {
    private static final int MOST_HEADER = 8 * 1024;
    /** RSA of 8192 bits. */
    private static final int MOST_WRAPPED = 1024;

    private final JweHeader header;
    private final byte[] authenticated;
    private final byte[] wrapped;
    private final byte[] iv;

    private JweHead(JweHeader header, byte[] authenticated, byte[] wrapped, byte[] iv) {
        this.header = header;
        this.authenticated = authenticated;
        this.wrapped = wrapped;
        this.iv = iv;
    }

    static JweHead read(InputStream wire) throws IOException {
        String header = part(wire, MOST_HEADER);
        JweHeader parsed = JweHeader.parse(bytes(header));
        byte[] wrapped = bytes(part(wire, MOST_WRAPPED));
        byte[] iv = bytes(part(wire, GcmSeal.IV));
        if (iv.length != GcmSeal.IV) {
            throw new JweFormException("the IV is not of 96 bits");
        }
        return new JweHead(parsed, header.getBytes(US_ASCII), wrapped, iv);
    }

    /** The protected header. */
    JweHeader header() {
        return header;
    }

    /** That header as it came: the tag covers it too. */
    byte[] authenticated() {
        return authenticated;
    }

    /** The encrypted key. */
    byte[] wrapped() {
        return wrapped;
    }

    /** 96 bits. */
    byte[] iv() {
        return iv;
    }

    static byte[] bytes(String text) throws JweFormException {
        try {
            return Base64Url.decode(text);
        } catch (IllegalArgumentException e) {
            throw new JweFormException(String.valueOf(e.getMessage()));
        }
    }

    private static String part(InputStream wire, int mostBytes) throws IOException {
        long most = JweSizes.text(mostBytes);
        ByteArrayOutputStream text = new ByteArrayOutputStream(512);
        for (int next = wire.read(); next != '.'; next = wire.read()) {
            if (next < 0) {
                throw new JweFormException("there are fewer than five parts");
            }
            if (text.size() == most) {
                throw new JweFormException("a part before the ciphertext is larger than " + mostBytes + " bytes");
            }
            text.write(next);
        }
        return text.toString(ISO_8859_1);
    }
}
