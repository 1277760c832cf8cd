package nl.plusgemeente.sdk.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was found, API by API, in words. */
final class Report {

    private final PrintWriter out;
    private boolean breaking;
    private boolean incomplete;

    Report(PrintWriter out) {
        this.out = out;
    }

    void compared(String api, String version, int operations, List<Drift> drifts) {
        out.printf(
                "%n%s, document %s: %d operations compared, %d differences%n", api, version, operations, drifts.size());
        Map<Drift.Kind, List<Drift>> byKind =
                drifts.stream().collect(Collectors.groupingBy(Drift::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> {
            out.printf("  %s%s:%n", kind.breaking() ? "BREAKS: " : "", kind.words());
            some.forEach(drift -> out.printf("    %s: %s%n", drift.where(), drift.what()));
            breaking |= kind.breaking();
        });
    }

    void failed(String api, String reason) {
        incomplete = true;
        out.printf("%n%s: NOT COMPARED: %s%n", api, reason);
    }

    void withoutDocument(List<String> apis) {
        out.printf("%nNo published document is known of: %s%n", String.join(", ", apis));
    }

    /** 0 when nothing breaks, 1 when something does, 2 when a document could not be had. */
    int exitCode() {
        out.flush();
        if (breaking) {
            return 1;
        }
        return incomplete ? 2 : 0;
    }
}
