package nl.plusgemeente.sdk.docs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles snippets, all at once. */
final class SnippetCompiler {
    static final Path CLASSES = Path.of("target", "snippets");

    /** What the compiler has against them: errors, and the use of what is deprecated. */
    List<String> faults(List<Snippet> snippets) throws IOException {
        Files.createDirectories(CLASSES);
        Map<Source, Snippet> sources =
                snippets.stream().map(Source::new).collect(Collectors.toMap(Function.identity(), Source::snippet));
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(null, null, told, options(), null, sources.keySet()).call();
        return told.getDiagnostics().stream()
                .filter(SnippetCompiler::isFault)
                .map(fault -> sources.get(fault.getSource()).place(fault.getLineNumber()) + " "
                        + fault.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> options() {
        return List.of(
                "-proc:none",
                "-implicit:none",
                "-Xlint:deprecation,removal",
                "-classpath",
                classPath(),
                "-d",
                CLASSES.toString());
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static boolean isFault(Diagnostic<?> told) {
        return told.getKind() == Diagnostic.Kind.ERROR
                || String.valueOf(told.getCode()).contains("deprecated");
    }

    private static final class Source extends SimpleJavaFileObject {
        private final Snippet snippet;

        Source(Snippet snippet) {
            super(URI.create("string:///" + snippet.name() + ".java"), Kind.SOURCE);
            this.snippet = snippet;
        }

        Snippet snippet() {
            return snippet;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return snippet.source();
        }
    }
}
