package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line says what it should, as a shell reads it. */
class CurlLineTest {

    private static final MockFacilities FACILITIES =
            Start.mock().plainHttp().admin(0).build();
    private static final String ZOEK = Caller.PRESENTEREN + "/regelingen/_zoek";

    private final Caller caller = Caller.of(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void line_ofAPublicRequest_hasAddressHeadersKeyAndBody() throws Exception {
        caller.post(ZOEK + "?size=1", Caller.LELYSTAD);

        assertThat(arguments(line()))
                .startsWith("--cacert", "root.pem", "-X", "POST")
                .contains("x-api-key: " + FACILITIES.tenants().get(0).apiKey())
                .contains("Content-Type: application/json", "Content-Crs: " + Caller.RD)
                .endsWith("--data-binary", Caller.LELYSTAD, FACILITIES.publicAddress() + ZOEK + "?size=1")
                .noneMatch(argument -> argument.startsWith("Host:") || argument.startsWith("Content-Length:"));
    }

    @Test
    void line_ofAGovernmentRequest_hasTheCertificateOfTheTenant() throws Exception {
        String path = Caller.SAMENWERKEN + "/samenwerkingen/SAM-10995";
        Caller.withCertificate(FACILITIES, "utrecht").get(path);

        assertThat(arguments(line()))
                .contains("--cert-type", "P12", "--cert")
                .contains("utrecht.p12:" + String.valueOf(FACILITIES.pki().password()))
                .endsWith(FACILITIES.governmentAddress() + path);
    }

    @Test
    void line_ofARequestWithQuotes_meansNothingElseToAShell() throws Exception {
        Path witness = Path.of("target", "witness");
        Files.deleteIfExists(witness);
        String url = "/'$(touch${IFS}target/witness)`touch${IFS}target/witness`';touch${IFS}target/witness;'\"\\";
        raw("GET " + url + " HTTP/1.1", "X-Quote: '; touch target/witness; '", "Host: evil.example");

        List<JsonObject> requests = requests();
        assertThat(requests).allSatisfy(request -> {
            if (request.containsKey("curl")) {
                arguments(request.getString("curl"));
            }
        });
        raw("GET /publiek/'$(touch${IFS}target/witness)' HTTP/1.1", "X-Quote: '; touch target/witness; '", "Host: x");
        assertThat(arguments(line())).contains("X-Quote: '; touch target/witness; '");
        assertThat(witness).doesNotExist();
    }

    @Test
    void line_ofARequestWithSecretsOfOthers_withholdsThem() throws Exception {
        caller.with("x-api-key", "key-of-another-environment")
                .with("Authorization", "Bearer of-another-environment")
                .get(ZOEK);

        assertThat(line()).doesNotContain("another-environment");
        assertThat(arguments(line())).contains("x-api-key: withheld", "Authorization: withheld");
    }

    @Test
    void line_ofABodyThatIsLargeOrNoText_isLeftOut() throws Exception {
        caller.post(ZOEK, "x".repeat(8_193));
        caller.post(ZOEK, "\u0000");
        caller.post(ZOEK, "@file");
        raw(
                "POST " + ZOEK + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: text/plain",
                "Content-Length: 1",
                "",
                "\u00ff");

        assertThat(requests()).isNotEmpty().noneMatch(request -> request.containsKey("curl"));
    }

    @Test
    void line_ofARequestToAPeer_isLeftOut() throws Exception {
        MockFsc fsc = FACILITIES.fsc();
        caller.get(ZOEK);
        Caller.withCertificate(FACILITIES, "utrecht").get(fsc.provider().manager() + "/peers");

        assertThat(requests().get(0).getString("api")).isEqualTo("fsc-manager");
        assertThat(requests().get(0).containsKey("curl")).isFalse();
    }

    @Test
    void line_ofWhatIsNoGoodHttp_isLeftOut() throws Exception {
        RawBytes.send(
                FACILITIES.publicAddress(),
                "POST " + ZOEK + " HTTP/1.1\r\nHost: "
                        + FACILITIES.publicAddress().getAuthority() + "\r\nContent-Length: 10\r\n\r\nabc");

        assertThat(requests().get(0).getString("refusal")).startsWith("no good HTTP: ");
        assertThat(requests().get(0).containsKey("curl")).isFalse();
    }

    private static void raw(String... lines) throws IOException {
        String request = lines[0] + "\r\nConnection: close\r\n"
                + String.join("\r\n", List.of(lines).subList(1, lines.length));
        boolean hasBody = List.of(lines).contains("");
        RawBytes.send(FACILITIES.publicAddress(), request + (hasBody ? "" : "\r\n\r\n"));
    }

    private static List<JsonObject> requests() throws IOException {
        return new AdminCaller(FACILITIES)
                .get("/api/requests")
                .json()
                .getJsonArray("requests")
                .getValuesAs(JsonObject.class);
    }

    private static String line() throws IOException {
        return requests().get(0).getString("curl");
    }

    /** What a shell would give curl: a function takes its place. */
    private static List<String> arguments(String line) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        assertThat(line).startsWith("curl ");
        Process shell = new ProcessBuilder("/bin/sh", "-c", "curl() { printf '%s\\0' \"$@\"; }\n" + line)
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return List.of(said.split("\0"));
    }
}
