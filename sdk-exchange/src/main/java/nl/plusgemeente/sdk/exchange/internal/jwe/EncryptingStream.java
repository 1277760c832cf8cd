package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** A compact JWE that comes into being while it is read: what is ready, then the ciphertext chunk by chunk, then the tag. */
final class EncryptingStream extends InputStream {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final InputStream source;
    private final long length;
    private final GcmSeal seal;
    private final byte[] plain;
    private final byte[] hidden;
    private final byte[] text;

    private byte[] ready;
    private int from;
    private int to;
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
        this.ready = head;
        this.to = head.length;
    }

    @Override
    public int read() throws IOException {
        return more() ? ready[from++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int at, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int given = Math.min(count, to - from);
        System.arraycopy(ready, from, bytes, at, given);
        from += given;
        return given;
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        long total = 0;
        while (more()) {
            out.write(ready, from, to - from);
            total += to - from;
            from = to;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        from = to;
        source.close();
    }

    private boolean more() throws IOException {
        if (from == to && !ended) {
            fill();
        }
        return from < to;
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

    private void show(byte[] bytes, int count) {
        ready = bytes;
        from = 0;
        to = count;
    }
}
