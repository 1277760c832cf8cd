package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that their owner only may read, where the file system knows owners. */
final class OwnerOnly {
    private static final FileAttribute<?>[] NONE = {};

    private OwnerOnly() {}

    /** An empty file, of which the name is durable too. */
    static FileChannel create(Path file) throws IOException {
        FileChannel channel = open(file);
        try {
            channel.truncate(0);
            force(file);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    /** A file as it is, or an empty one. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes(file, "rw-------"));
    }

    static void createDirectories(Path directory) throws IOException {
        Files.createDirectories(directory, attributes(directory, "rwx------"));
    }

    /** Makes the names in the directory of a file durable. Not all systems can open a directory: those keep names by themselves. */
    static void force(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && isPosix(file)) {
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }

    private static boolean isPosix(Path path) {
        FileSystem system = path.getFileSystem();
        return system.supportedFileAttributeViews().contains("posix");
    }
}
