package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StandaloneTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void run_untilInputEnds_saysHowToCall() {
        assertThat(run("--port", "0", "--tenants", "12", "--pki-dir", directory.toString()))
                .isZero();
        assertThat(out.toString())
                .containsPattern("open APIs +https://127.0.0.1:[0-9]+\n")
                .containsPattern("government APIs +https://127.0.0.1:[0-9]+ ")
                .containsPattern("signed messages +https://127.0.0.1:[0-9]+/uitwisseling/v1 ")
                .containsPattern("administration +http://127.0.0.1:[0-9]+ \\(page for a browser\\)\n")
                .contains(directory.resolve("root.pem").toString())
                .contains(directory.resolve("exchange-<tenant>.p12").toString())
                .containsPattern("lelystad +00000099000000001000 +[0-9a-f-]{36}\n")
                .contains("and 2 more")
                .containsPattern("curl --cacert '.*' -H 'x-api-key: [0-9a-f-]{36}'");
        assertThat(directory.resolve("tenant-12.p12")).isNotEmptyFile();
        assertThat(directory.resolve("exchange-tenant-10.p12")).isNotEmptyFile();
        assertThat(directory.resolve("exchange-tenant-11.p12")).doesNotExist();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void run_withFixtures_saysWhichAnswersAreRecorded() throws Exception {
        Files.writeString(directory.resolve("presenteren-v8-regelingen.captured.json"), "{}");

        assertThat(run("--port", "0", "--fixtures", directory.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "recorded          presenteren-v8 regelingen from presenteren-v8-regelingen.captured.json, for"
                                + " all")
                .contains("curl --insecure");
    }

    @Test
    void run_onATakenPort_failsWithAClearMessage() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--port", Integer.toString(taken.getLocalPort()))).isEqualTo(1);
            assertThat(err.toString())
                    .contains("Port " + taken.getLocalPort())
                    .contains("in use")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void run_onATakenAdminPort_failsWithAClearMessage() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--port", "0", "--admin-port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString())
                    .contains("Port " + taken.getLocalPort())
                    .contains("administration")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void run_withHelp_namesTheAdministration() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--admin-port");
    }

    @Test
    void run_withAFileOfTenants_letsThemIn() throws Exception {
        Path file = Files.writeString(directory.resolve("tenants.json"), """
                {"tenants": [{"id": "almere", "name": "gemeente Almere", "oin": "00000099000000034000",
                              "apiKey": "almere-almere-almere"}]}
                """);

        assertThat(run("--port", "0", "--tenants", file.toString(), "--pki-dir", directory.toString()))
                .isZero();
        assertThat(out.toString()).containsPattern("almere +00000099000000034000 +almere-almere-almere\n");
        assertThat(directory.resolve("almere.p12")).isNotEmptyFile();
        assertThat(directory.resolve("exchange-almere.p12")).isNotEmptyFile();
        assertThat(directory.resolve("lelystad.p12")).doesNotExist();
    }

    @Test
    void run_withTenantsThatCannotBe_failsInOneLine() throws Exception {
        Path file = Files.writeString(directory.resolve("tenants.json"), "{\"tenants\": [\n{\"id\" \"almere\"}]}");
        String missing = directory.resolve("none.json").toString();

        assertThat(run("--port", "0", "--tenants", file.toString())).isEqualTo(1);
        assertThat(run("--port", "0", "--tenants", missing)).isEqualTo(1);
        assertThat(run("--port", "0", "--tenants", "0")).isEqualTo(1);
        assertThat(run("--port", "0", "--tenants", "10001")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "The file of tenants " + file
                                + " is refused: it is not one JSON object in UTF-8, each member once; line 2 is wrong",
                        "The file of tenants " + missing + " is refused: there is no such file",
                        "The facilities have 1 to 10000 tenants, not 0",
                        "The facilities have 1 to 10000 tenants, not 10001");
    }

    @Test
    void run_withAMalformedFixture_failsNamingTheFile() throws Exception {
        Files.writeString(directory.resolve("presenteren-v8-regelingen.captured.json"), "{");

        assertThat(run("--port", "0", "--fixtures", directory.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("presenteren-v8-regelingen.captured.json")
                .doesNotContain("\tat ");
    }

    @Test
    void run_whereKeysCannotBeWritten_fails() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(run("--port", "0", "--pki-dir", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(file.toString());
    }

    @Test
    void run_withUnreadableInput_fails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThat(Standalone.run(broken, new PrintWriter(out), new PrintWriter(err), "--port", "0"))
                .isEqualTo(1);
    }

    @Test
    void run_withScenarioSeedAndTime_begins() {
        assertThat(run(
                        "--port",
                        "0",
                        "--scenario",
                        "quota",
                        "--scenario",
                        "slow-day",
                        "--seed",
                        "9",
                        "--time",
                        "2026-11-01T12:00:00Z"))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void run_withWrongScenarioOrTime_saysWhatIsRight() {
        assertThat(run("--port", "0", "--scenario", "earthquake")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no scenario earthquake; there are: [quota, ");
        assertThat(run("--port", "0", "--time", "today")).isEqualTo(2);
        assertThat(err.toString()).contains("--time");
    }

    @Test
    void help_teaches() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--scenario=NAME", "--tenants=NUMBER|FILE", "broken-connections", "--time", "--pki-dir");
    }

    @Test
    void run_withUnknownOption_saysWhatThereIs() {
        assertThat(run("--poort", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--port");
    }

    @Test
    void program_withoutJunit_runsUntilTerminated() throws Exception {
        Process process = start("--port", "0", "--detached");
        process.getOutputStream().close();
        assertThat(firstLines(process)).contains("open APIs");
        assertThat(process.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void program_whoseInputEnds_ends() throws Exception {
        Process process = start("--port", "0");
        assertThat(firstLines(process)).contains("open APIs");
        process.getOutputStream().close();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static Process start(String... args) throws IOException {
        String separator = System.getProperty("path.separator");
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String classPath = Arrays.stream(whole.split(separator))
                .filter(entry -> !entry.contains("junit"))
                .collect(Collectors.joining(separator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Standalone.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String firstLines(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            text.append(line).append('\n');
            if (line.startsWith("  curl")) {
                break;
            }
        }
        return text.toString();
    }

    private int run(String... args) {
        return Standalone.run(
                new ByteArrayInputStream(new byte[] {'\n'}), new PrintWriter(out), new PrintWriter(err), args);
    }
}
