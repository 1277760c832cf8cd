package nl.plusgemeente.sdk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IBundleCoverage;
import org.jacoco.core.tools.ExecFileLoader;

/** What the unit tests of the published modules and the contract tests ran, put together. */
final class Recording {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path CONTRACT = ROOT.resolve("tests/contract");

    private final ExecFileLoader ran = new ExecFileLoader();

    private Recording() {}

    static Recording read() throws IOException {
        Recording recording = new Recording();
        for (Path module : published()) {
            recording.add(module, module.resolve("target/classes"));
        }
        recording.add(CONTRACT, CONTRACT.resolve("target/test-classes"));
        return recording;
    }

    static List<Path> published() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("sdk-"))
                    .filter(folder -> !folder.endsWith("sdk-bom"))
                    .sorted()
                    .toList();
        }
    }

    ExecFileLoader ran() {
        return ran;
    }

    IBundleCoverage of(Path module) throws IOException {
        CoverageBuilder coverage = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(ran.getExecutionDataStore(), coverage);
        if (hasClasses(module.resolve("target/classes"))) {
            analyzer.analyzeAll(module.resolve("target/classes").toFile());
        }
        assertThat(coverage.getNoMatchClasses())
                .as("classes that were compiled again after the tests ran")
                .isEmpty();
        return coverage.getBundle(module.getFileName().toString());
    }

    /** A module that holds classes and recorded nothing would count as covered by the others: that is a fault. */
    private void add(Path module, Path classes) throws IOException {
        Path file = module.resolve("target/jacoco.exec");
        if (hasClasses(classes)) {
            assertThat(file)
                    .as("recording of the tests of %s", module.normalize())
                    .isNotEmptyFile();
            ran.load(file.toFile());
        }
    }

    private static boolean hasClasses(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith(".class") && !name.endsWith("-info.class"));
        }
    }
}
