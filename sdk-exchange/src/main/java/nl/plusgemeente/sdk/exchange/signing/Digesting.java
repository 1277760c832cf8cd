package nl.plusgemeente.sdk.exchange.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.List;

/** Sends a whole stream through digests. */
final class Digesting {
    private static final int CHUNK = 64 * 1024;

    private Digesting() {}

    static void digest(InputStream source, List<MessageDigest> digests) throws IOException {
        if (source instanceof ByteArrayInputStream held) {
            held.transferTo(new Sink(digests)); // in one piece, without a copy
            return;
        }
        byte[] chunk = new byte[CHUNK];
        for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
            update(digests, chunk, 0, read);
        }
    }

    static void update(List<MessageDigest> digests, byte[] bytes, int from, int length) {
        for (MessageDigest digest : digests) {
            digest.update(bytes, from, length);
        }
    }

    private static final class Sink extends OutputStream {
        private final List<MessageDigest> digests;

        Sink(List<MessageDigest> digests) {
            this.digests = digests;
        }

        @Override
        public void write(int one) {
            update(digests, new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            update(digests, bytes, from, length);
        }
    }
}
