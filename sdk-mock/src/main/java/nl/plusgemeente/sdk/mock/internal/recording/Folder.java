package nl.plusgemeente.sdk.mock.internal.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.plusgemeente.sdk.mock.LeftOut;
import nl.plusgemeente.sdk.mock.internal.recorded.Label;

/**
 * The folder of a recording. What is there already stays: a file of the same name gets a number, as a recording must not be
 * lost because another was made, nor a call fail because it was made before. A file is whole when it gets its name.
 */
final class Folder {

    private static final String REPORT = "recording.md";
    private static final int MOST = 10_000;

    private final Path path;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final List<String> files = new CopyOnWriteArrayList<>();
    private final List<LeftOut> leftOut = new CopyOnWriteArrayList<>();

    Folder(Path path) {
        try {
            this.path = Files.createDirectories(path).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for the recording cannot be made: " + path, e);
        }
    }

    List<String> files() {
        return List.copyOf(files);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    void write(Asked asked, String text) throws IOException {
        if (files.size() >= MOST) {
            throw new IOException("the recording has " + MOST + " files already");
        }
        Path draft = Files.createTempFile(path, "recording", ".part");
        try {
            Files.writeString(draft, text);
            String name = free(asked);
            Files.move(draft, path.resolve(name));
            files.add(name);
            report("- recorded: `" + name + "`");
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Told in the list in any case; in the report where it can be written. */
    void leaveOut(LeftOut what) {
        if (leftOut.size() >= MOST) {
            return;
        }
        leftOut.add(what);
        try {
            report("- left out: " + what);
        } catch (IOException e) {
            leftOut.add(new LeftOut(what.api(), what.operation(), what.status(), "and the report cannot be written"));
        }
    }

    private String free(Asked asked) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            String name = new Label(asked.question(), asked.status(), number)
                    .file(asked.api(), asked.route().operation(), asked.form().extension());
            if (!Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS) && taken.add(name)) {
                return name;
            }
        }
        throw new IOException("the same question was recorded " + MOST + " times");
    }

    private void report(String line) throws IOException {
        Files.writeString(
                path.resolve(REPORT),
                line + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }
}
