package nl.plusgemeente.sdk.exchange.signing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.internal.body.BodyTooLargeException;

/**
 * A message whose signature is in order and whose body is still coming in. What is read of it is not verified before its end
 * was reached: {@link #verified(Object)}.
 */
public final class StreamedMessage {
    private final SignedHead head;
    private final Body body;

    StreamedMessage(
            InputStream source, DigestFields digests, long largest, SignedHead head, Consumer<SignedHead> admission) {
        this.head = head;
        this.body = new Body(source, digests, largest, () -> admission.accept(head));
    }

    /**
     * The body. At its end it is compared with its digest, and a signature that was seen before is refused.
     *
     * @return a stream that may throw at its end: a {@link SignatureException} (SDK-6004, SDK-6008, SDK-6009), or a
     *     {@link nl.plusgemeente.sdk.exchange.error.MessageBodyException} (SDK-6010)
     */
    public InputStream body() {
        return body;
    }

    /**
     * Who says to have signed it; sure when its end was reached.
     *
     * @return the organisation of the certificate, which is trusted
     */
    public Oin sender() {
        return head.certificate().oin();
    }

    /**
     * What the reader made of the body, now that it is known to be the right one.
     *
     * @param <T> the type of the result
     * @param result what was made of it
     * @return verified
     * @throws IllegalStateException when the body was not read to its end, or turned out to be wrong
     */
    public <T> Verified<T> verified(T result) {
        if (!body.accepted) {
            throw new IllegalStateException(
                    "The body has not been read to its end: until then nobody knows whether it is"
                            + " the one that was signed.");
        }
        return new Verified<>(result, head);
    }

    private static final class Body extends FilterInputStream {
        private final DigestFields digests;
        private final List<MessageDigest> started;
        private final Runnable admission;
        private final long largest;
        private long count;
        private boolean ended;
        private boolean accepted;

        Body(InputStream source, DigestFields digests, long largest, Runnable admission) {
            super(source);
            this.digests = digests;
            this.started = digests.start();
            this.largest = largest;
            this.admission = admission;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = received(bytes, from, length);
            if (read > 0) {
                count += read;
                if (count > largest) {
                    throw BodyFaults.of(new BodyTooLargeException(largest));
                }
                Digesting.update(started, bytes, from, read);
            } else if (read < 0 && !ended) {
                ended = true;
                digests.require(started);
                admission.run();
                accepted = true;
            } else if (read < 0 && !accepted) {
                throw new IOException("The body is not the one that was signed.");
            }
            return read;
        }

        private int received(byte[] bytes, int from, int length) {
            try {
                return in.read(bytes, from, length);
            } catch (IOException e) {
                throw BodyFaults.of(e);
            }
        }

        @Override
        public long skip(long wanted) throws IOException {
            byte[] passed = new byte[(int) Math.min(64 * 1024, Math.max(1, wanted))];
            long left = wanted;
            while (left > 0) {
                int read = read(passed, 0, (int) Math.min(passed.length, left));
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return wanted - left;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
