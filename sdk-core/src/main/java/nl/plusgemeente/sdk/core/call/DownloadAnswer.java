package nl.plusgemeente.sdk.core.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body to a file, in constant memory, with its checksum while it streams. The file appears under its name only when
 * it is complete and right.
 *
 * @param target the file; one that is there is replaced
 * @param expectedSha256 the checksum that the body must have, in lower-case hexadecimal; empty for any
 */
public record DownloadAnswer(Path target, String expectedSha256) implements Answer<Download> {
    private static final int CHUNK = 64 * 1024;

    /**
     * The same download, refused unless its checksum is this.
     *
     * @param sha256 64 hexadecimal digits in lower case
     * @return the reading
     */
    public DownloadAnswer expecting(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits in lower case");
        }
        return new DownloadAnswer(target, sha256);
    }

    @Override
    public boolean json() {
        return false;
    }

    @Override
    public boolean large() {
        return true;
    }

    @Override
    public Download read(AnswerBody body) throws IOException {
        Path partial = partial();
        try {
            MessageDigest digest = sha256();
            long size = copy(body.stream(), partial, digest);
            String actual = HexFormat.of().formatHex(digest.digest());
            if (!expectedSha256.isEmpty() && !expectedSha256.equals(actual)) {
                throw new ChecksumException(expectedSha256, actual);
            }
            move(partial);
            return new Download(
                    target, size, actual, body.headers().first("Content-Type").orElse(""));
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Path partial() throws FileException {
        try {
            return Files.createTempFile(target.toAbsolutePath().getParent(), target.getFileName() + ".", ".part");
        } catch (IOException e) {
            throw new FileException(target, e);
        }
    }

    private void move(Path partial) throws FileException {
        try {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new FileException(target, e);
        }
    }

    private long copy(InputStream in, Path partial, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (OutputStream out = open(partial)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
                write(out, chunk, n);
                size += n;
            }
        }
        return size;
    }

    private OutputStream open(Path partial) throws FileException {
        try {
            return Files.newOutputStream(partial);
        } catch (IOException e) {
            throw new FileException(target, e);
        }
    }

    private void write(OutputStream out, byte[] chunk, int length) throws FileException {
        try {
            out.write(chunk, 0, length);
        } catch (IOException e) {
            throw new FileException(target, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The body is not the one that was expected. */
    public static final class ChecksumException extends IOException {
        private static final long serialVersionUID = 1L;

        ChecksumException(String expected, String actual) {
            super("expected SHA-256 " + expected + ", found " + actual);
        }
    }

    /** The file cannot be written; the connection is not to blame. */
    public static final class FileException extends IOException {
        private static final long serialVersionUID = 1L;

        /**
         * A file that cannot be written.
         *
         * @param target the file
         * @param cause why
         */
        public FileException(Path target, IOException cause) {
            super(
                    "cannot write " + target.getFileName() + " ("
                            + cause.getClass().getSimpleName() + ")",
                    cause);
        }
    }
}
