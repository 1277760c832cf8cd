package nl.plusgemeente.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that an application can name says what it is. The build's own Javadoc run finds what is wrong; what is
 * missing is looked for here, as the Javadoc of JDK 17 asks a compact constructor to repeat every component of its
 * record, and asks for the private fields of an exception.
 */
class DocumentedTest {
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*(public|protected) \\w+ \\{\\s*");
    private static final Pattern NO_PARAM = Pattern.compile("(?s).*no @param for (\\w+).*");

    @TempDir
    private Path pages;

    /** A module of which only the descriptor is there has nothing that could be documented. */
    static List<String> published() throws IOException {
        return SourceTree.published().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(file -> SourceTree.ROOT.relativize(file).getName(0).toString())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void everything_public_is_documented(String module) throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javadoc.getStandardFileManager(faults, Locale.ROOT, StandardCharsets.UTF_8)) {
            javadoc.getTask(
                            new StringWriter(),
                            files,
                            faults,
                            null,
                            options(module),
                            files.getJavaFileObjectsFromPaths(sources(module)))
                    .call();
        }

        assertThat(faults.getDiagnostics())
                .filteredOn(fault -> !isExempt(fault))
                .extracting(Object::toString)
                .isEmpty();
    }

    private List<String> options(String module) throws IOException {
        boolean named = Files.exists(SourceTree.ROOT.resolve(module).resolve("src/main/java/module-info.java"));
        return List.of(
                "-d",
                pages.toString(),
                "-quiet",
                "-Xdoclint:all",
                "-Xmaxwarns",
                "10000",
                named ? "--module-path" : "-classpath",
                named ? ClassPath.ofTheLibrariesToCompile() : String.join(File.pathSeparator, ClassPath.ofTheTests()));
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(SourceTree.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !module.equals("sdk-mock") || !file.toString().contains("internal"))
                    .toList();
        }
    }

    private static boolean isExempt(Diagnostic<? extends JavaFileObject> fault) {
        if (fault.getSource() == null) {
            return fault.getKind() == Diagnostic.Kind.NOTE;
        }
        Path source = Path.of(fault.getSource().getName());
        if (List.of(source.toString().split("[/\\\\]")).contains("internal")) {
            return true;
        }
        String file = SourceTree.text(source);
        String line = file.lines().toList().get((int) fault.getLineNumber() - 1);
        Matcher component = NO_PARAM.matcher(fault.getMessage(Locale.ROOT));
        boolean repetition = COMPACT_CONSTRUCTOR.matcher(line).matches()
                && component.matches()
                && file.contains("@param " + component.group(1) + " ");
        return repetition || line.strip().startsWith("private ");
    }
}
