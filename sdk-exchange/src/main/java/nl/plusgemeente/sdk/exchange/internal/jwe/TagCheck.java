package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import nl.plusgemeente.sdk.exchange.internal.body.CounterMode;

/**
 * Computes the tag that a ciphertext should have. The JDK's GCM keeps a whole message in memory when it decrypts, but not
 * when it encrypts: so the plaintext is encrypted again, which gives the same ciphertext, thrown away, and the tag.
 */
final class TagCheck {
    private final Sink sink;
    private final OutputStream opening;

    TagCheck(CounterMode mode, GcmSeal seal) {
        this.sink = new Sink(seal);
        this.opening = mode.writing(sink);
    }

    /** Ciphertext, in whole blocks but for the last time. */
    void update(byte[] hidden, int count) throws IOException {
        opening.write(hidden, 0, count);
    }

    /** Whether this is the tag; in the same time wherever it differs. */
    boolean matches(byte[] tag) {
        return MessageDigest.isEqual(sink.tag(), tag);
    }

    private static final class Sink extends OutputStream {
        private static final int BLOCK = 16;

        private final GcmSeal seal;
        private byte[] rest = new byte[0];
        private byte[] thrownAway = new byte[0];

        Sink(GcmSeal seal) {
            this.seal = seal;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] plain, int from, int count) {
            int whole = count - count % BLOCK;
            if (thrownAway.length < whole) {
                thrownAway = new byte[whole];
            }
            if (whole > 0) {
                seal.update(plain, from, whole, thrownAway);
            }
            rest = Arrays.copyOfRange(plain, from + whole, from + count);
        }

        byte[] tag() {
            byte[] end = new byte[rest.length + GcmSeal.TAG];
            seal.finish(rest, rest.length, end);
            return Arrays.copyOfRange(end, rest.length, end.length);
        }
    }
}
