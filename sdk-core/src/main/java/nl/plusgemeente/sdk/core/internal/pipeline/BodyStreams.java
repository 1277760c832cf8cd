package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.http.IncomingResponse;

/** The layers between what came across and what is read. */
final class BodyStreams {
    private static final int DRAIN = 16 * 1024;

    private BodyStreams() {}

    /** The body, decompressed where it is compressed: when it is read, as a body that nobody reads is not judged. */
    static InputStream decoded(IncomingResponse response) throws IOException {
        String encoding = response.headers()
                .first("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> response.body();
            case "gzip", "x-gzip" -> new Unzipped(response.body());
            default ->
                new LazyStream() {
                    @Override
                    InputStream open() throws IOException {
                        throw new UnknownEncodingException();
                    }
                };
        };
    }

    /** A body that is refused when there is none, or when it is a problem after all. */
    static InputStream required(InputStream body, int status, ProblemReader problems) {
        return new Required(body, status, problems);
    }

    /** Reads what is left of a small body, so that its connection can be used again; a large one is not worth it. */
    static void drain(IncomingResponse response) {
        try {
            InputStream body = response.body();
            if (body.read() >= 0) { // else it has been read to its end, as nearly always: no buffer for nothing
                body.readNBytes(DRAIN);
            }
        } catch (IOException | UncheckedIOException e) {
            // all that was wanted has been read: the connection is given up
        }
    }

    /** A body that is refused beyond a number of bytes: what is small compressed may be endless inside. */
    static InputStream limited(InputStream body, long limit) {
        return new Limited(body, limit);
    }

    /** A body that gives its connection back when it is closed. */
    static InputStream closing(InputStream body, IncomingResponse response) {
        return new FilterInputStream(body) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return in.read(buffer, offset, length);
            }

            @Override
            public void close() {
                response.close();
            }
        };
    }

    /** An encoding that was not asked for. */
    static final class UnknownEncodingException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A body that is larger than may be held in memory. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** There is no body. */
    static final class EmptyBodyException extends IOException {
        private static final long serialVersionUID = 1L;

        EmptyBodyException(int status) {
            super("HTTP " + status);
        }
    }

    private static final class Required extends FilterInputStream {
        private final int status;
        private final ProblemReader problems;
        private boolean seen;

        Required(InputStream in, int status, ProblemReader problems) {
            super(in);
            this.status = status;
            this.problems = problems;
        }

        @Override
        public int read() throws IOException {
            return seen(in.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            boolean first = !seen;
            int number = seen(in.read(buffer, offset, length));
            if (first && number > 0) {
                Optional<Problem> problem = problems.inSuccess(status, buffer, offset, number);
                if (problem.isPresent()) {
                    throw new ProblemAsSuccessException(problem.get());
                }
            }
            return number;
        }

        private int seen(int result) throws EmptyBodyException {
            if (result < 0 && !seen) {
                throw new EmptyBodyException(status);
            }
            seen = true;
            return result;
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long count;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            return value < 0 ? value : counted(value, 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int number = in.read(buffer, offset, length);
            return number < 0 ? number : counted(number, number);
        }

        private int counted(int result, int bytes) throws TooLargeException {
            count += bytes;
            if (count > limit) {
                throw new TooLargeException();
            }
            return result;
        }
    }
}
