package nl.plusgemeente.sdk.exchange.internal.jwe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import nl.plusgemeente.sdk.exchange.internal.body.PieceStream;

/**
 * The ciphertext of a compact JWE, decoded and shown to the check of its tag while it is read. The tag has one length, so
 * it is what stands at the end: every other full stop is no base64url and refused as such.
 */
final class CiphertextStream extends PieceStream {
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
    /** A full stop and 16 bytes. */
    private static final int TAIL = 1 + (int) JweSizes.text(GcmSeal.TAG);

    private final InputStream wire;
    private final TagCheck check;

    private byte[] block = new byte[JweSizes.TEXT_CHUNK];
    private byte[] following = new byte[0];
    private int filled = -1;
    private byte[] ready = new byte[0];
    private long total;
    private boolean ended;
    private boolean authentic;

    CiphertextStream(InputStream wire, TagCheck check) {
        this.wire = wire;
        this.check = check;
    }

    /** Whether everything was read and the tag is that of the content. */
    boolean authentic() {
        return authentic;
    }

    /** How many bytes of ciphertext there were. */
    long length() {
        return total;
    }

    @Override
    protected boolean make() throws IOException {
        if (ended) {
            return false;
        }
        fill();
        return true;
    }

    private void fill() throws IOException {
        if (filled < 0) {
            filled = wire.readNBytes(block, 0, block.length);
        }
        if (filled < block.length) {
            end(block, filled);
            return;
        }
        if (following.length == 0) {
            following = new byte[block.length];
        }
        int count = wire.readNBytes(following, 0, following.length);
        if (count < TAIL) {
            byte[] both = Arrays.copyOf(block, filled + count);
            System.arraycopy(following, 0, both, filled, count);
            end(both, both.length);
            return;
        }
        whole();
        byte[] free = block;
        block = following;
        following = free;
        filled = count;
    }

    private void whole() throws IOException {
        if (ready.length == 0) {
            ready = new byte[JweSizes.PLAIN_CHUNK];
        }
        // fewer bytes come out of text that has padding
        if (decoded() != ready.length) {
            throw new JweFormException("the ciphertext has padding");
        }
        showChecked(ready, ready.length);
    }

    private int decoded() throws JweFormException {
        try {
            return BASE64.decode(block, ready);
        } catch (IllegalArgumentException e) {
            throw new JweFormException("the ciphertext is not base64url");
        }
    }

    private void end(byte[] text, int count) throws IOException {
        ended = true;
        if (count < TAIL || text[count - TAIL] != '.') {
            throw new JweFormException("there are not five parts, or the tag is not of 128 bits");
        }
        byte[] tag = JweHead.bytes(new String(text, count - TAIL + 1, TAIL - 1, ISO_8859_1));
        byte[] last = JweHead.bytes(new String(text, 0, count - TAIL, ISO_8859_1));
        showChecked(last, last.length);
        authentic = check.matches(tag);
    }

    private void showChecked(byte[] bytes, int count) throws IOException {
        check.update(bytes, count);
        total += count;
        show(bytes, count);
    }
}
