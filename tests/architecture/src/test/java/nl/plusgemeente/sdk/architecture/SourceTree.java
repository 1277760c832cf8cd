package nl.plusgemeente.sdk.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main code of every module, as it stands in the files. */
final class SourceTree {
    static final Path ROOT = Path.of("..", "..");

    private static final Pattern NOT_CODE = Pattern.compile(
            "(?s)/\\*.*?\\*/" // comment
                    + "|//[^\n]*"
                    + "|\"\"\".*?\"\"\"" // text
                    + "|\"(?:\\\\.|[^\"\\\\\n])*\""
                    + "|'(?:\\\\.|[^'\\\\\n])*'");

    private SourceTree() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SourceTree::javaUnder)
                    .sorted()
                    .toList();
        }
    }

    static List<Path> published() throws IOException {
        return files().stream()
                .filter(file -> ROOT.relativize(file).getName(0).toString().startsWith("sdk-"))
                .toList();
    }

    /** The file without what is not code: words in comments and texts do not count. */
    static String code(Path file) {
        return NOT_CODE.matcher(text(file)).replaceAll(" ");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    static Stream<Path> javaUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }
}
