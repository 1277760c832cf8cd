package nl.plusgemeente.sdk.core.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The body of a request: of any size, read from its source as it is sent. */
public interface RequestBody {

    /**
     * The media type.
     *
     * @return for example {@code application/json}
     */
    String contentType();

    /**
     * The number of bytes.
     *
     * @return at least 0
     */
    long length();

    /**
     * Whether {@link #open()} may be called again: a call is repeated only with a body that can be.
     *
     * @return {@code true} for bytes and files
     */
    boolean repeatable();

    /**
     * The bytes, from the first.
     *
     * @return a stream that the reader closes
     * @throws IOException when the source cannot be read
     */
    InputStream open() throws IOException;

    /**
     * A body in memory.
     *
     * @param bytes the bytes; not copied
     * @param contentType the media type
     * @return a repeatable body
     */
    static RequestBody of(byte[] bytes, String contentType) {
        return new Source(contentType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * A body in a file, never held in memory as a whole.
     *
     * @param file the file
     * @param contentType the media type
     * @return a repeatable body
     * @throws UncheckedIOException when the file's size cannot be read
     */
    static RequestBody of(Path file, String contentType) {
        try {
            return new Source(contentType, Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A form with one file in it ({@code multipart/form-data}, RFC 7578): the file is read from its source as it is sent.
     *
     * @param field the name of the form's field
     * @param fileName the name of the file, as the receiver is to see it
     * @param file the file
     * @return a body that is repeatable when the file is
     * @throws IllegalArgumentException when a name is empty or has control characters
     */
    static RequestBody form(String field, String fileName, RequestBody file) {
        return FormBody.of(field, fileName, file);
    }

    /**
     * A body that can be opened again.
     *
     * @param contentType the media type
     * @param length the number of bytes
     * @param opener opens the source
     */
    record Source(String contentType, long length, Opener opener) implements RequestBody {

        @Override
        public boolean repeatable() {
            return true;
        }

        @Override
        public InputStream open() throws IOException {
            return opener.open();
        }

        @Override
        public String toString() {
            return "RequestBody[" + length + " bytes of " + contentType + "]";
        }
    }

    /** Opens a source from its first byte. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens the source.
         *
         * @return a fresh stream
         * @throws IOException when it cannot be read
         */
        InputStream open() throws IOException;
    }
}
