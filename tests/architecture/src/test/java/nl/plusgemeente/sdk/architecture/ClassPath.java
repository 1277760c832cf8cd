package nl.plusgemeente.sdk.architecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Class paths of this build. */
final class ClassPath {
    private ClassPath() {}

    /** What an application gets that uses the four libraries, as Maven resolved it before the tests. */
    static List<String> ofTheLibraries() throws IOException {
        return split(Files.readString(Path.of("target", "runtime.classpath")).strip());
    }

    /** The same, and what is only needed to compile. */
    static String ofTheLibrariesToCompile() throws IOException {
        Stream<String> provided = ofTheTests().stream()
                .filter(entry -> entry.contains("jspecify") || entry.contains("jakarta.servlet-api"));
        return String.join(
                File.pathSeparator,
                Stream.concat(ofTheLibraries().stream(), provided).toList());
    }

    static List<String> ofTheTests() {
        return split(System.getProperty("java.class.path"));
    }

    private static List<String> split(String entries) {
        return List.of(entries.split(Pattern.quote(File.pathSeparator)));
    }
}
