package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.net.ssl.KeyManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The server below refuses it, and no site hears of it; what could be read of it is in the journal all the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /a%zz HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                             | 400 | GET  | ''  | Bad Request
            GET /a HTTP/1.1\\r\\n\\r\\n                                          | 400 | GET  | /a  | No Host
            GET /a HTTP/1.1\\r\\nHost: a b\\r\\n\\r\\n                             | 400 | GET  | /a  | Bad HostPort
            GET /a HTTP/1.1\\r\\nHost: a\\r\\nNo Colon\\r\\n\\r\\n                 | 400 | GET  | /a  | Illegal character SPACE=' '
            GET /a HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 1\\r\\nContent-Length: 2\\r\\n\\r\\n | 400 | GET | /a | Multiple Content-Lengths
            GET /a HTTP/3.7\\r\\nHost: a\\r\\n\\r\\n                               | 505 | ''   | ''  | Unknown Version
            GET /a\\0b HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n                            | 400 | ''   | ''  | Illegal character CNTL=0x0
            FOO\\r\\n\\r\\n                                                      | 400 | ''   | ''  | No URI
            \\26\\3\\1\\2\\r\\n\\r\\n                                             | 400 | ''   | ''  | Illegal character CNTL=0x16
            POST /a HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\nfoo\\r\\n | 400 | POST | /a | the body is not what the headers say
            POST /a HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 10\\r\\n\\r\\nabc  | 400 | POST | /a  | the body is not what the headers say
            POST /oauth/token HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nContent-Length: 10\\r\\n\\r\\nabc | 400 | POST | /oauth/token | the body is not what the headers say
            """)
    void message_thatIsNoGoodHttp_isRefusedByTheServerBelow(
            String message, int status, String method, String url, String reason) throws Exception {
        String answer = send(message.translateEscapes());

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        refused(status, "no good HTTP: " + reason);
        assertThat(FACILITIES.requests().get(0).method()).isEqualTo(method);
        assertThat(FACILITIES.requests().get(0).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /a HTTP/1.1\r\n\r\n", "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc"})
    void message_thatIsNoGoodHttp_isOfTheTenantInTheCertificate(String message) throws Exception {
        TestPki pki = FACILITIES.pki();
        KeyManager[] keys = Caller.keys(pki, pki.clientKeyStore("utrecht"));

        String answer = RawBytes.sendOverTls(FACILITIES, FACILITIES.governmentAddress(), keys, message);

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(FACILITIES.requests().get(0).tenant()).contains("utrecht");
    }

    @Test
    void headers_largerThanTheServerTakes_areRefused_andTheJournalHasThoseBefore() throws Exception {
        String answer = send("GET /a HTTP/1.1\r\nHost: a\r\nx-api-key: "
                + FACILITIES.tenants().get(0).apiKey() + "\r\nX-Large: " + "x".repeat(70_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431 ");
        refused(431, "no good HTTP: Request Header Fields Too Large");
        assertThat(FACILITIES.requests().get(0).tenant()).contains("lelystad");
        assertThat(FACILITIES.requests().get(0).headers()).hasToString("Headers[Host, x-api-key]");
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
        String head = method + " " + target + " HTTP/1.1\r\nHost: "
                + FACILITIES.publicAddress().getAuthority() + "\r\nx-api-key: "
                + FACILITIES.tenants().get(0).apiKey() + "\r\nAccept: application/hal+json\r\nContent-Type: " + type
                + "\r\nContent-Crs: " + Caller.RD + "\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n";
        return send(head + body);
    }

    private static String send(String message) throws IOException {
        return RawBytes.send(FACILITIES.publicAddress(), message);
    }
}
