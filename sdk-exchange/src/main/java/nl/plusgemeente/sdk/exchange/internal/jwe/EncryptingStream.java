package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import nl.plusgemeente.sdk.exchange.internal.body.PieceStream;

/** A compact JWE that comes into being while it is read: what is ready, then the ciphertext chunk by chunk, then the tag. */
final class EncryptingStream extends PieceStream {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final byte[] NOTHING = {};

    private final InputStream source;
    private final long length;
    private final GcmSeal seal;
    private final byte[] plain;
    private final byte[] hidden;
    private final byte[] text;

    private long taken;
    private boolean ended;

    EncryptingStream(byte[] head, InputStream source, long length, GcmSeal seal) {
        this.source = source;
        this.length = length;
        this.seal = seal;
        // one byte more than there should be shows a source that has grown
        int chunk = (int) Math.min(JweSizes.PLAIN_CHUNK, length + 1);
        this.plain = new byte[chunk];
        this.hidden = new byte[chunk];
        this.text = new byte[(int) JweSizes.text(chunk)];
        show(head, head.length);
    }

    @Override
    public void close() throws IOException {
        ended = true;
        show(NOTHING, 0);
        source.close();
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
        // whoever goes on after a fault gets an end without a tag, and no second use of the cipher
        ended = true;
        int count = source.readNBytes(plain, 0, plain.length);
        taken += count;
        if (taken > length || (count < plain.length && taken < length)) {
            throw new IOException("The body does not have the number of bytes that it said: " + length
                    + ". Do not change it while it is sent.");
        }
        if (count == plain.length) {
            seal.update(plain, 0, count, hidden);
            ChunkEncoder.encode(hidden, text);
            show(text, text.length);
            ended = false;
            return;
        }
        last(count);
    }

    private void last(int count) {
        byte[] end = new byte[count + GcmSeal.TAG];
        seal.finish(plain, count, end);
        byte[] content = BASE64.encode(Arrays.copyOf(end, count));
        byte[] tag = BASE64.encode(Arrays.copyOfRange(end, count, end.length));
        byte[] written = Arrays.copyOf(content, content.length + 1 + tag.length);
        written[content.length] = '.';
        System.arraycopy(tag, 0, written, content.length + 1, tag.length);
        show(written, written.length);
    }
}
