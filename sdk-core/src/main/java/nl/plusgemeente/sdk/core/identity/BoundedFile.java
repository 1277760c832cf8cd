package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read whole, unless it is far too large to be what it should be. */
record BoundedFile(String what, Path file, int limit) {

    byte[] read() {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw IdentityFaults.unreadable(what, file, e);
        }
        if (content.length > limit) {
            throw IdentityFaults.unreadable(what, file, null);
        }
        return content;
    }
}
