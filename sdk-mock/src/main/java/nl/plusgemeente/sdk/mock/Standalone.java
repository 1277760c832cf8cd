package nl.plusgemeente.sdk.mock;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.internal.Welcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The facilities as a program of their own, for a browser, for {@code curl}, or for an application that is not a test:
 * {@code java -jar sdk-mock-<version>-standalone.jar --port 8443}. Ends when its standard input is closed, or on SIGTERM.
 */
@Command(
        name = "sdk-mock",
        mixinStandardHelpOptions = true,
        description =
                "The facilities of the Omgevingswet on this machine, with test data, test keys and test certificates.")
public final class Standalone implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int ADMIN_AFTER_PORT = 2;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--port",
            defaultValue = "8443",
            description = "port of the open APIs, those between governments take the next (default: ${DEFAULT-VALUE};"
                    + " 0 for free ones)")
    private int port;

    @Option(
            names = "--admin-port",
            description = "port of the administration, a page for a browser (default: two above --port; 0 for a free"
                    + " one)")
    private @Nullable Integer adminPort;

    @Option(names = "--fixtures", description = "directory with recorded answers, given in place of own data")
    private @Nullable Path fixtures;

    @Option(
            names = "--tenants",
            paramLabel = "NUMBER|FILE",
            description = "organisations that may come in: how many, or a JSON file such as {\"tenants\": [{\"id\":"
                    + " \"almere\", \"name\": \"gemeente Almere\", \"oin\": \"00000099000000034000\"}]}, with where wanted"
                    + " \"gemeentecode\" and \"apiKey\" (default: ${DEFAULT-VALUE})")
    private String tenants = "2";

    @Option(names = "--pki-dir", description = "directory to write trust anchor and key stores to")
    private @Nullable Path pkiDirectory;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "a bad day of the facilities, may be given several times: ${COMPLETION-CANDIDATES}",
            completionCandidates = ScenarioNames.class)
    private List<String> scenarios = List.of();

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "decides which requests fail by chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--time",
            description = "the moment at which the clock of the facilities stands still, such as 2026-11-01T12:00:00Z")
    private @Nullable Instant time;

    @Option(names = "--detached", description = "go on when standard input is closed")
    private boolean detached;

    private Standalone(InputStream in, PrintWriter out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the facilities.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, err, args));
    }

    /** The same, with streams of one's own; gives the exit code. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Standalone(in, out, err))
                .setOut(out)
                .setErr(err)
                .execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (MockFacilities facilities = started()) {
            scenarios.stream().map(Scenario::named).toList().forEach(facilities::play);
            Optional<Path> written = Optional.ofNullable(pkiDirectory)
                    .map(directory -> facilities.pki().writeTo(directory).toAbsolutePath());
            out.print(new Welcome(facilities, written).text());
            out.flush();
            waitForTheEnd();
            return 0;
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private MockFacilities started() {
        MockFacilitiesBuilder builder = MockFacilities.builder()
                .port(port)
                .admin(Optional.ofNullable(adminPort).orElse(port == 0 ? 0 : port + ADMIN_AFTER_PORT))
                .seed(seed);
        organisations(builder);
        Optional.ofNullable(fixtures).ifPresent(builder::fixtures);
        Optional.ofNullable(time).ifPresent(now -> builder.clock(Clock.fixed(now, ZoneOffset.UTC)));
        return builder.build();
    }

    /** What is no number is a file. */
    private void organisations(MockFacilitiesBuilder builder) {
        if (NUMBER.matcher(tenants).matches()) {
            builder.tenants(Integer.parseInt(tenants));
        } else {
            builder.tenants(Path.of(tenants));
        }
    }

    /** For the help. */
    static final class ScenarioNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Scenario.all().stream().map(Scenario::name).iterator();
        }
    }

    private void waitForTheEnd() throws InterruptedException {
        if (detached) {
            new CountDownLatch(1).await();
        }
        try {
            while (in.read() >= 0) {
                // Whatever is typed means nothing; only the end does.
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input cannot be read", e);
        }
    }
}
