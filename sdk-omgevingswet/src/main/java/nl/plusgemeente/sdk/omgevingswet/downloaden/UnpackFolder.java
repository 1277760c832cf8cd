package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.jspecify.annotations.Nullable;

/**
 * A place beside the folder that is asked for, on the same disk: what is complete moves from there in one step, and the
 * rest goes when this is closed.
 *
 * @param target the folder that is asked for
 * @param root the place
 */
record UnpackFolder(Path target, Path root) implements AutoCloseable {

    /** A place that nobody else has. */
    static UnpackFolder beside(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            return new UnpackFolder(target, Files.createTempDirectory(parent(target), target.getFileName() + "."));
        } catch (IOException e) {
            throw fault(target, e);
        }
    }

    /** Refuses a folder that is there, and one with no place for it. */
    static void requireFree(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        if (target.getFileName() == null || Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw refused("is there already: give one that is not there yet");
        }
        if (!Files.isDirectory(parent(target))) {
            throw refused("has no place: the folder that it would be in is not there");
        }
    }

    Path zip() {
        return root.resolve("regeling.zip");
    }

    Path content() {
        return root.resolve("inhoud");
    }

    /** A file of the content, to be written; names were judged before, and this is where a mistake there would end. */
    OutputStream file(String name) throws IOException {
        Path file = inside(name);
        Files.createDirectories(parent(file));
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void folder(String name) throws IOException {
        Files.createDirectories(inside(name));
    }

    /** Everything is there. */
    void complete() {
        try {
            Files.move(content(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw fault(target, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new Removal());
        } catch (IOException e) {
            throw fault(target, e);
        }
    }

    static DownloadException fault(Path target, IOException cause) {
        return new DownloadException(
                DsoErrors.DOWNLOAD_FOLDER,
                "The folder " + target.getFileName() + " cannot be written ("
                        + cause.getClass().getSimpleName()
                        + "): check the folder that it is in, its rights and the space on the disk.",
                cause);
    }

    private static Path parent(Path target) {
        return Optional.ofNullable(target.getParent()).orElse(target);
    }

    private Path inside(String name) {
        Path file = content().resolve(name).normalize();
        if (!file.startsWith(content())) {
            throw new DownloadException(DsoErrors.ZIP_NAME, "An entry of the ZIP lies beyond its folder.");
        }
        return file;
    }

    private static DownloadException refused(String why) {
        return new DownloadException(
                DsoErrors.DOWNLOAD_FOLDER, "The folder for the files of a regeling " + why + ". Nothing was asked.");
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
            if (fault != null) {
                throw fault;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
