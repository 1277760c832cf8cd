package nl.plusgemeente.sdk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jacoco.core.analysis.IBundleCoverage;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.report.DirectorySourceFileLocator;
import org.jacoco.report.FileMultiReportOutput;
import org.jacoco.report.IReportGroupVisitor;
import org.jacoco.report.IReportVisitor;
import org.jacoco.report.html.HTMLFormatter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each published module has its branches tested; the report that shows which stands in target/report. */
class BranchCoverageTest {
    private static final double LEAST = 0.85;

    private static Recording recording;

    @BeforeAll
    static void reads_recordings() throws IOException {
        recording = Recording.read();
        writeReport();
    }

    static List<Path> published() throws IOException {
        return Recording.published();
    }

    @ParameterizedTest
    @MethodSource("published")
    void published_module_has_its_branches_tested(Path module) throws IOException {
        IBundleCoverage coverage = recording.of(module);
        ICounter branches = coverage.getBranchCounter();
        double share = branches.getTotalCount() == 0 ? 1 : branches.getCoveredRatio();
        System.out.printf(
                Locale.ROOT,
                "Branch coverage %-16s %5.1f %% (%d of %d)%n",
                coverage.getName(),
                100 * share,
                branches.getCoveredCount(),
                branches.getTotalCount());

        assertThat(share)
                .as("branch coverage of %s; most is missed in %s", coverage.getName(), mostMissed(coverage))
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static void writeReport() throws IOException {
        IReportVisitor html =
                new HTMLFormatter().createVisitor(new FileMultiReportOutput(new File("target", "report")));
        html.visitInfo(
                recording.ran().getSessionInfoStore().getInfos(),
                recording.ran().getExecutionDataStore().getContents());
        IReportGroupVisitor modules = html.visitGroup("Plusgemeente SDK");
        for (Path module : published()) {
            File sources = module.resolve("src/main/java").toFile();
            modules.visitBundle(
                    recording.of(module), new DirectorySourceFileLocator(sources, StandardCharsets.UTF_8.name(), 4));
        }
        html.visitEnd();
    }

    private static List<String> mostMissed(IBundleCoverage coverage) {
        return coverage.getPackages().stream()
                .flatMap(p -> p.getClasses().stream())
                .filter(c -> c.getBranchCounter().getMissedCount() > 0)
                .sorted(Comparator.comparing(
                        (IClassCoverage c) -> -c.getBranchCounter().getMissedCount()))
                .limit(10)
                .map(c -> c.getName().replace('/', '.') + " ("
                        + c.getBranchCounter().getMissedCount() + ")")
                .toList();
    }
}
