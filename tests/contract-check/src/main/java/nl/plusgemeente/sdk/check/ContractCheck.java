package nl.plusgemeente.sdk.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fetches the OpenAPI documents that the DSO publishes, and tells where the SDK differs: {@code mvn -Pcontract-check
 * -Ddso.key=…}, on a machine with internet. Exit code 1 when calls may fail, 2 when a document could not be had.
 */
@Command(
        name = "contract-check",
        mixinStandardHelpOptions = true,
        description = "Compares the clients of the DSO-LV with the OpenAPI documents that the DSO publishes.")
public final class ContractCheck implements Callable<Integer> {

    private final PrintWriter out;

    @Option(
            names = "--documents",
            defaultValue = "${env:DSO_DOCUMENTS:-}",
            description = "folder with documents named after their API, such as rtr-v2.json, in place of the web")
    private @Nullable String documents;

    private ContractCheck(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the check; the key comes from the environment variable {@code DSO_KEY}.
     *
     * @param args options, see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
    }

    static int run(PrintWriter out, String... args) {
        return new CommandLine(new ContractCheck(out)).setOut(out).setErr(out).execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Collection<OurOperation> ours = ClientWalk.over(Omgevingswet.class).operations();
        Map<String, URI> known =
                documents == null || documents.isEmpty() ? Documents.published() : Documents.in(Path.of(documents));
        Fetch fetch = Fetch.with(Secret.fromEnv("DSO_KEY"));
        Report report = new Report(out);
        for (Map.Entry<String, URI> document : known.entrySet()) {
            compare(document.getKey(), document.getValue(), ours, fetch, report);
        }
        report.withoutDocument(without(ours, known));
        return report.exitCode();
    }

    private static void compare(String api, URI address, Collection<OurOperation> all, Fetch fetch, Report report)
            throws InterruptedException {
        List<OurOperation> ours =
                all.stream().filter(operation -> operation.api().equals(api)).toList();
        try {
            Published published = Published.read(fetch.text(address));
            report.compared(api, published.version(), ours.size(), Comparison.of(ours, published));
        } catch (IOException | IllegalArgumentException e) {
            report.failed(api, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> without(Collection<OurOperation> ours, Map<String, URI> known) {
        return ours.stream()
                .map(OurOperation::api)
                .filter(api -> !known.containsKey(api))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
