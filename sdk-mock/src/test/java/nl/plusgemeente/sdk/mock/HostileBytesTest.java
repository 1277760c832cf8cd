package nl.plusgemeente.sdk.mock;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no HTTP client sends is refused by who is asked, and never by the server below, which would answer 500. */
class HostileBytesTest {

    private static final MockFacilities FACILITIES = Start.mock().plainHttp().build();
    private static final String FORM = "application/x-www-form-urlencoded";

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/regelingen?page=%zz, 400, De query is niet goed gecodeerd.",
        "/regelingen?page=%, 400, De query is niet goed gecodeerd.",
        "/regelingen?%zz=1, 400, De query is niet goed gecodeerd.",
        "/niets?%zz, 404, No matching resource found",
        "/regelingen/%u0041, 400, HTTP Status 400"
    })
    void address_badlyCoded_isRefusedByTheApi(String target, int status, String reason) throws Exception {
        String answer = send("GET", Caller.PRESENTEREN + target, "text/plain", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        refused(status, reason);
        assertThat(FACILITIES.requests().get(0).url()).isEqualTo(Caller.PRESENTEREN + target);
    }

    /** Then there is no request that could be in the journal. */
    @Test
    void path_badlyCoded_isRefusedByTheServerBelow() throws Exception {
        assertThat(send("GET", Caller.PRESENTEREN + "/regelingen/%zz", "text/plain", ""))
                .startsWith("HTTP/1.1 400 ");
        assertThat(FACILITIES.requests()).isEmpty();
    }

    @Test
    void form_badlyCoded_isRefusedByTheAuthorizationServer() throws Exception {
        String answer = send("POST", "/oauth/token", FORM, "grant_type=%zz");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"invalid_request\"");
        refused(400, "the parameters are badly coded");
        assertThat(FACILITIES.requests().get(0).text()).isEqualTo("grant_type=%zz");
    }

    @Test
    void queryOfAUser_badlyCoded_isRefusedByTheAuthorizationServer() throws Exception {
        String answer = send("GET", "/oauth/authorize?client_id=%zz", "text/plain", "");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"invalid_request\"");
        refused(400, "the parameters are badly coded");
    }

    @ParameterizedTest
    @CsvSource({
        FORM + ", a=%zz",
        "multipart/form-data; boundary=x, --y",
        "multipart/form-data, a",
        "Multipart/Form-Data; boundary=x, --x--"
    })
    void form_toAnApiThatTakesJson_isRefusedByIt(String type, String body) throws Exception {
        String answer = send("POST", Caller.ONTSLUITEN + "/documenten/_zoek", type, body);

        assertThat(answer).startsWith("HTTP/1.1 415 ");
        refused(415, "Het formaat van de aanvraag wordt niet ondersteund: " + type);
    }

    private static void refused(int status, String reason) {
        assertThat(FACILITIES.requests()).singleElement().satisfies(request -> {
            assertThat(request.status()).isEqualTo(status);
            assertThat(request.refusal())
                    .hasValueSatisfying(words -> assertThat(words).contains(reason));
        });
    }

    private static String send(String method, String target, String type, String body) throws IOException {
        URI address = FACILITIES.publicAddress();
        String head = method + " " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nx-api-key: "
                + FACILITIES.tenants().get(0).apiKey() + "\r\nAccept: application/hal+json\r\nContent-Type: " + type
                + "\r\nContent-Crs: " + Caller.RD + "\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
