package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in counter mode over streams, in chunks: each byte is changed by itself, so that streams of any size take the same
 * memory. It hides and does not protect against changes: whoever uses it must know by other means that the bytes are right.
 */
public final class CounterMode {
    private static final int CHUNK = 64 * 1024;

    private final SecretKeySpec key;
    private final byte[] counter;

    /**
     * A key and where to begin to count.
     *
     * @param key an AES key
     * @param counter the first counter block, 16 bytes; never twice with one key for different bytes
     */
    public CounterMode(SecretKeySpec key, byte[] counter) {
        this.key = key;
        this.counter = counter.clone();
    }

    /**
     * Reads what is hidden.
     *
     * @param hidden the hidden bytes; closed with the result
     * @return the bytes
     */
    public InputStream reading(InputStream hidden) {
        return new Reading(hidden, cipher());
    }

    /**
     * Writes and hides.
     *
     * @param out where the hidden bytes go; closed with the result
     * @return takes the bytes
     */
    public OutputStream writing(OutputStream out) {
        return new Writing(out, cipher());
    }

    private Cipher cipher() {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            // both directions are the same
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES in counter mode", e);
        }
    }

    private static int apply(Cipher cipher, byte[] bytes, int from, int count, byte[] out, int at) {
        try {
            return cipher.update(bytes, from, count, out, at);
        } catch (ShortBufferException e) {
            throw new IllegalStateException("counter mode gives a byte for a byte", e);
        }
    }

    private static final class Reading extends FilterInputStream {
        private final Cipher cipher;
        /** The JDK copies what it is told to change in place. */
        private byte[] chunk = new byte[0];

        Reading(InputStream hidden, Cipher cipher) {
            super(hidden);
            this.cipher = cipher;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int most = Math.min(count, CHUNK);
            if (chunk.length < most) {
                chunk = new byte[most];
            }
            int read = in.read(chunk, 0, most);
            return read <= 0 ? read : apply(cipher, chunk, 0, read, bytes, from);
        }

        @Override
        public long skip(long count) throws IOException {
            long left = count;
            byte[] passed = new byte[(int) Math.min(CHUNK, Math.max(1, count))];
            while (left > 0) {
                int read = read(passed, 0, (int) Math.min(passed.length, left));
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return count - left;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    private static final class Writing extends FilterOutputStream {
        private final Cipher cipher;
        private final byte[] chunk = new byte[CHUNK];

        Writing(OutputStream out, Cipher cipher) {
            super(out);
            this.cipher = cipher;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            for (int done = 0; done < count; ) {
                int part = Math.min(CHUNK, count - done);
                out.write(chunk, 0, apply(cipher, bytes, from + done, part, chunk, 0));
                done += part;
            }
        }
    }
}
