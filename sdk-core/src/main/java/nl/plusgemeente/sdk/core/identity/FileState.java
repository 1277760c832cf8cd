package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file holds, in a few words. Size and time alone would miss a file that was copied with its time over one of
 * the same size, and key files are small enough to read.
 */
final class FileState {
    private static final int LIMIT = 4 * 1024 * 1024;

    private FileState() {}

    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(LIMIT));
            return HexFormat.of().formatHex(hash);
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }
}
