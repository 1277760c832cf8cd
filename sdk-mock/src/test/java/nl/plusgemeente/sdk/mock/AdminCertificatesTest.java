package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates over the API of the administration, of a mock whose clock stands in another year. */
class AdminCertificatesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-11T08:45:01Z"), ZoneOffset.UTC);
    private static final MockFacilities FACILITIES =
            Start.mock().clock(CLOCK).admin(0).build();
    private static final String CERTIFICATES = "/api/certificates";
    private static final String SAMENWERKING = Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344";

    private final AdminCaller admin = new AdminCaller(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void server_isCountedByTheClockOfTheMachine_andRenewed() throws Exception {
        JsonObject soon = post("{\"deed\": \"END_IN\", \"days\": 10}");
        assertThat(soon.getJsonObject("server").getInt("daysLeft")).isEqualTo(10);
        assertThat(Caller.withCertificate(FACILITIES, "utrecht")
                        .get(SAMENWERKING)
                        .statusCode())
                .isEqualTo(200);

        assertThat(post("{\"deed\": \"EXPIRE\"}").getJsonObject("server").getInt("daysLeft"))
                .isNegative();
        assertThatThrownBy(() -> Caller.of(FACILITIES).get(Caller.PRESENTEREN + "/regelingen"))
                .isInstanceOf(IOException.class);

        JsonObject renewed = post("{\"deed\": \"RENEW\"}");
        assertThat(renewed.getJsonObject("server").getInt("daysLeft")).isGreaterThan(365);
        assertThat(renewed.getInt("changes")).isGreaterThan(soon.getInt("changes"));
        assertThat(Caller.withCertificate(FACILITIES, "utrecht")
                        .get(SAMENWERKING)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tenant_isCountedByTheClockOfTheMock_andShownWithWhatIsAcceptedBesides() throws Exception {
        post("{\"deed\": \"END_IN\", \"tenant\": \"utrecht\", \"days\": 29}");

        JsonObject utrecht = tenant();
        assertThat(utrecht.getJsonObject("certificate").getInt("daysLeft")).isEqualTo(29);
        assertThat(utrecht.getJsonArray("earlier")).hasSize(1);
        assertThat(utrecht.getJsonArray("earlier").getJsonObject(0).getInt("daysLeft"))
                .isEqualTo(365);
        post("{\"deed\": \"RENEW\", \"tenant\": \"utrecht\"}");
        post("{\"deed\": \"WITHDRAW_OLD\", \"tenant\": \"utrecht\"}");
        assertThat(tenant().getJsonArray("earlier")).isEmpty();
        assertThat(tenant().getJsonObject("certificate").getInt("daysLeft")).isEqualTo(365);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                                     | MEMBER_MISSING | deed is missing
            {"deed": "renew"}                                      | MEMBER_WRONG   | deed must be one of [RENEW, END_IN, EXPIRE, WITHDRAW_OLD]
            {"deed": "RENEW", "dagen": 3}                          | MEMBER_UNKNOWN | There is no member dagen; there are: days, deed, tenant
            {"deed": "RENEW", "days": 3}                           | MEMBER_WRONG   | days is not for RENEW
            {"deed": "RENEW", "tenant": "almere"}                  | MEMBER_WRONG   | tenant is no tenant of this mock
            {"deed": "RENEW", "tenant": 1}                         | MEMBER_WRONG   | tenant must be text
            {"deed": "WITHDRAW_OLD"}                               | MEMBER_MISSING | tenant is missing
            {"deed": "END_IN"}                                     | MEMBER_MISSING | days is missing
            {"deed": "END_IN", "days": -1}                         | MEMBER_WRONG   | days must be a whole number from 1 to 2147483647
            {"deed": "END_IN", "days": 0.5}                        | MEMBER_WRONG   | days must be a whole number from 1 to 2147483647
            """)
    void change_thatCannotBe_isRefusedWithTheMember(String body, String code, String why) throws Exception {
        AdminCaller.Response refused = admin.json("POST", CERTIFICATES, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getString("code")).isEqualTo(code);
        assertThat(refused.error()).isEqualTo(why);
    }

    @Test
    void change_beyondTheRoot_orTooOften_isRefused() throws Exception {
        AdminCaller.Response beyond =
                admin.json("POST", CERTIFICATES, "{\"deed\": \"END_IN\", \"tenant\": \"utrecht\", \"days\": 366}");
        assertThat(beyond.status()).isEqualTo(400);
        assertThat(beyond.error()).startsWith("days is refused: No certificate outlives its root");

        for (int i = 0; i < 19; i++) {
            FACILITIES.certificates().renewClient("utrecht");
        }
        AdminCaller.Response many = admin.json("POST", CERTIFICATES, "{\"deed\": \"RENEW\", \"tenant\": \"utrecht\"}");
        assertThat(many.status()).isEqualTo(409);
        assertThat(many.json().getString("code")).isEqualTo("TOO_MANY_CERTIFICATES");
    }

    private JsonObject post(String body) throws IOException {
        AdminCaller.Response response = admin.json("POST", CERTIFICATES, body);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return response.json();
    }

    private JsonObject tenant() throws IOException {
        return admin.get("/api/tenants").json().getJsonArray("tenants").getJsonObject(1);
    }
}
