package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.plusgemeente.sdk.core.call.TooLargeException;
import nl.plusgemeente.sdk.core.http.IncomingResponse;

/** The layers between what came across and what is read. */
final class BodyStreams {
    private static final int INFLATE_BUFFER = 8 * 1024;

    private BodyStreams() {}

    /** The body, decompressed where it is compressed. */
    static InputStream decoded(IncomingResponse response) throws IOException {
        String encoding = response.headers()
                .first("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> response.body();
            case "gzip", "x-gzip" -> new GZIPInputStream(response.body(), INFLATE_BUFFER);
            default -> throw new UnknownEncodingException();
        };
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
                throw new TooLargeException(limit);
            }
            return result;
        }
    }
}
