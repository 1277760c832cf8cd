package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminApiTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-11T08:45:01Z"), ZoneOffset.UTC);
    private static final MockFacilities FACILITIES =
            Start.mock().tenants(3).clock(CLOCK).admin(0).build();
    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";
    private static final String SAMENWERKING = Caller.SAMENWERKEN + "/samenwerkingen/SAM-10995";

    private final AdminCaller admin = new AdminCaller(FACILITIES);
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
    void health_isUp() throws Exception {
        assertThat(admin.get("/health").text()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(admin.send("HEAD", "/health", "").status()).isEqualTo(200);
    }

    @Test
    void page_isThere() throws Exception {
        assertThat(admin.get("/").head()).contains("Content-Type: text/html;charset=utf-8");
        assertThat(admin.get("/").text()).contains("<!doctype html>");
        assertThat(admin.get("/admin.js").head()).contains("Content-Type: text/javascript;charset=utf-8");
        assertThat(admin.get("/admin.css").head()).contains("Content-Type: text/css;charset=utf-8");
    }

    @Test
    void requests_areTheNewestFirst_withTheReasonOfRefusal() throws Exception {
        caller.get(REGELINGEN + "?size=1");
        caller.without("x-api-key").get(REGELINGEN);

        List<JsonObject> requests = requests("");
        assertThat(requests).hasSize(2);
        assertThat(requests.get(0).getInt("status")).isEqualTo(401);
        assertThat(requests.get(0).getString("refusal")).isEqualTo("Inloggegevens ontbreken");
        assertThat(requests.get(0).containsKey("tenant")).isFalse();
        JsonObject well = requests.get(1);
        assertThat(well.getString("method")).isEqualTo("GET");
        assertThat(well.getString("url")).isEqualTo(REGELINGEN + "?size=1");
        assertThat(well.getString("tenant")).isEqualTo("lelystad");
        assertThat(well.getString("api")).isEqualTo("presenteren-v8");
        assertThat(well.getString("operation")).isEqualTo("regelingen");
        assertThat(well.getString("at")).isEqualTo("2026-06-11T08:45:01Z");
        assertThat(well.containsKey("refusal")).isFalse();
    }

    @Test
    void requests_afterOne_areThoseThatCameSince_alsoWhenAllIsForgotten() throws Exception {
        caller.get(REGELINGEN);
        long first = admin.get("/api/requests").json().getInt("last");
        assertThat(requests("?after=" + first)).isEmpty();
        caller.get(REGELINGEN + "?page=1");

        assertThat(requests("?after=" + first))
                .extracting(request -> request.getString("url"))
                .containsExactly(REGELINGEN + "?page=1");
        FACILITIES.reset();
        JsonObject none = admin.get("/api/requests?after=" + first).json();
        assertThat(none.getJsonArray("requests")).isEmpty();
        assertThat(none.getInt("oldest")).isGreaterThan(none.getInt("last"));
        caller.get("/nergens");
        assertThat(requests("?after=" + none.getInt("last"))).hasSize(1);
    }

    @Test
    void requests_moreThanFit_areTheNewest() throws Exception {
        try (MockFacilities small = Start.mock().journal(250).admin(0).build()) {
            Caller busy = Caller.of(small);
            for (int i : IntStream.range(0, 260).toArray()) {
                busy.get("/nergens?" + i);
            }
            JsonObject page = new AdminCaller(small).get("/api/requests").json();

            assertThat(page.getJsonArray("requests")).hasSize(200);
            assertThat(page.getJsonArray("requests").getJsonObject(0).getString("url"))
                    .isEqualTo("/nergens?259");
            assertThat(page.getInt("last")).isEqualTo(260);
            assertThat(page.getInt("oldest")).isEqualTo(11);
        }
    }

    @Test
    void fault_thatIsSwitchedOn_hitsTheNextCalls_untilItIsSwitchedOff() throws Exception {
        JsonObject made = admin.json(
                        "POST",
                        "/api/faults",
                        "{\"kind\":\"STATUS\",\"status\":503,\"api\":\"presenteren-v8\",\"operation\":\"regelingen\"}")
                .json();
        int id = made.getJsonArray("faults").getJsonObject(0).getInt("id");

        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(503);
        assertThat(requests("").get(0).getString("refusal")).isEqualTo("fault STATUS 503, as planned");
        assertThat(admin.json("DELETE", "/api/faults/" + id, "").status()).isEqualTo(204);
        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
        assertThat(admin.json("DELETE", "/api/faults/" + id, "").status()).isEqualTo(404);
    }

    @Test
    void fault_forSomeTimesAndOneTenant_showsWhatIsLeft() throws Exception {
        admin.json(
                "POST",
                "/api/faults",
                "{\"kind\":\"HTML\",\"tenant\":\"lelystad\",\"times\":2,\"api\":\"presenteren-v8\"}");
        String key = FACILITIES.tenants().get(1).apiKey();

        assertThat(caller.with("x-api-key", key).get(REGELINGEN).body()).startsWith("{");
        assertThat(caller.get(REGELINGEN).body()).startsWith("<!doctype html>");
        JsonObject fault = faults().get(0);
        assertThat(fault.getInt("times")).isEqualTo(2);
        assertThat(fault.getInt("left")).isEqualTo(1);
        assertThat(fault.getString("tenant")).isEqualTo("lelystad");
        assertThat(fault.getString("api")).isEqualTo("presenteren-v8");
        assertThat(fault.containsKey("operation")).isFalse();
        caller.get(REGELINGEN);
        assertThat(faults()).isEmpty();
    }

    @Test
    void faults_ofATest_areShownToo_andAllAreTakenBackAtOnce() throws Exception {
        FACILITIES.fault(Fault.delay(Duration.ofMillis(1))).onEverything();
        admin.json("POST", "/api/faults", "{\"kind\":\"DELAY\",\"durationMillis\":2}");

        assertThat(faults()).extracting(fault -> fault.getInt("durationMillis")).containsExactly(1, 2);
        assertThat(admin.json("DELETE", "/api/faults", "").status()).isEqualTo(204);
        assertThat(faults()).isEmpty();
    }

    @Test
    void faults_beyondAHundred_areRefused() throws Exception {
        IntStream.range(0, 100).forEach(i -> FACILITIES.fault(Fault.emptyBody()).onEverything());

        assertThat(admin.json("POST", "/api/faults", "{\"kind\":\"HTML\"}").status())
                .isEqualTo(409);
    }

    @Test
    void operations_areThoseThatFaultsKnow() throws Exception {
        JsonObject operations = admin.get("/api/operations").json();

        assertThat(operations.getJsonArray("kinds")).hasSize(Fault.Kind.values().length);
        operations
                .getJsonObject("operations")
                .forEach((api, names) -> names.asJsonArray()
                        .forEach(name -> FACILITIES
                                .fault(Fault.html())
                                .on(api, name.toString().replace("\"", ""))));
        assertThat(operations
                        .getJsonObject("operations")
                        .getJsonArray("presenteren-v8")
                        .toString())
                .contains("\"regelingen\"");
    }

    @Test
    void tenants_haveCertificates_withTheDaysThatAreLeft() throws Exception {
        JsonObject all = admin.get("/api/tenants").json();
        JsonObject utrecht = all.getJsonArray("tenants").getJsonObject(1);

        assertThat(all.getJsonArray("tenants")).hasSize(3);
        assertThat(utrecht.getString("oin")).isEqualTo("00000099000000002000");
        assertThat(utrecht.getString("gemeentecode")).isEqualTo("0344");
        assertThat(all.getJsonArray("tenants").getJsonObject(2).containsKey("gemeentecode"))
                .isFalse();
        JsonObject certificate = utrecht.getJsonObject("certificate");
        Instant end =
                FACILITIES.pki().clientCertificate("utrecht").getNotAfter().toInstant();
        assertThat(certificate.getString("subject")).contains("TEST");
        assertThat(certificate.getString("notAfter")).isEqualTo(end.toString());
        assertThat(certificate.getInt("daysLeft"))
                .isEqualTo((int) Duration.between(CLOCK.instant(), end).toDays());
        assertThat(all.getJsonObject("root").getInt("daysLeft")).isPositive();
    }

    @Test
    void downloads_areWhatTheirNamesSay() throws Exception {
        char[] password = admin.get("/api/pki/password").text().toCharArray();
        assertThat(password).isEqualTo(FACILITIES.pki().password());

        AdminCaller.Response pem = admin.get("/api/pki/root.pem");
        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem.body())))
                .isEqualTo(FACILITIES.pki().rootCertificate());
        AdminCaller.Response store = admin.get("/api/pki/lelystad.p12");
        assertThat(store.head()).contains("Content-Disposition: attachment; filename=\"lelystad.p12\"");
        Caller government = Caller.withKeyStore(FACILITIES, FACILITIES.pki(), store.body())
                .with(MockFacilities.SENDER_OIN_HEADER, "00000099000000001000");
        assertThat(government.get(SAMENWERKING).statusCode()).isEqualTo(200);
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(new ByteArrayInputStream(admin.get("/api/pki/truststore.p12").body()), password);
        assertThat(trust.getCertificate("test-root")).isEqualTo(FACILITIES.pki().rootCertificate());
    }

    @Test
    void state_countsWhatThereIs_andResetForgetsIt() throws Exception {
        caller.get(REGELINGEN);
        FACILITIES.verzoeken().arrives("lelystad");
        FACILITIES.fault(Fault.html()).onEverything();
        assertThat(counts().getInt("contracts")).isZero();
        MockFsc fsc = FACILITIES.fsc();
        fsc.connect(fsc.consumer(), fsc.provider(), "meldingen");

        JsonObject before = counts();
        assertThat(before.getInt("requests")).isPositive();
        assertThat(before.getInt("documents")).isGreaterThan(5);
        assertThat(before.getInt("samenwerkingen")).isEqualTo(2);
        assertThat(before.getInt("verzoeken")).isPositive();
        assertThat(before.getInt("contracts")).isEqualTo(1);
        assertThat(admin.json("POST", "/api/reset", "{}").status()).isEqualTo(204);
        JsonObject after = counts();
        assertThat(after.getInt("requests")).isZero();
        assertThat(after.getInt("faults")).isZero();
        assertThat(after.getInt("contracts")).isZero();
        assertThat(after.getInt("verzoeken")).isEqualTo(before.getInt("verzoeken") - 1);
        assertThat(FACILITIES.requests()).isEmpty();
        assertThat(admin.get("/api/state").json().getString("governmentAddress"))
                .isEqualTo(FACILITIES.governmentAddress().toString());
    }

    private JsonObject counts() throws Exception {
        return admin.get("/api/state").json().getJsonObject("counts");
    }

    private List<JsonObject> requests(String query) throws Exception {
        return admin.get("/api/requests" + query)
                .json()
                .getJsonArray("requests")
                .getValuesAs(JsonObject.class);
    }

    private List<JsonObject> faults() throws Exception {
        return admin.get("/api/faults").json().getJsonArray("faults").getValuesAs(JsonObject.class);
    }
}
