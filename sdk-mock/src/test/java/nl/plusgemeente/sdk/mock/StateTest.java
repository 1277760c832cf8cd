package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-11T08:45:01Z"), ZoneOffset.UTC);
    private static final MockFacilities FACILITIES =
            Start.mock().tenants(3).clock(CLOCK).admin(0).build();
    private static final String SAMENWERKINGEN = "samenwerkingen";
    private static final String VERZOEKEN = "verzoeken";
    private static final String OAUTH = "oauth";
    private static final String SAM = """
            {"samenwerkingId":"SAM-1","titel":"Een erker",
             "deelnemers":[{"oin":"00000099000000001000","naam":"a"},{"oin":"00000099000000003000","naam":"b"}]}""";

    private final MockState state = FACILITIES.state();
    private final AdminCaller admin = new AdminCaller(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {VERZOEKEN, SAMENWERKINGEN, OAUTH, "exchange"})
    void part_thatIsReadAndPutBack_isTheSame_inThisMockAndInAnother(String part) throws Exception {
        sendBericht();
        FACILITIES.verzoeken().arrives("utrecht");
        FACILITIES.oauth().clockOffset(Duration.ofSeconds(-90));
        FACILITIES.oauth().register(MockClient.clientSecret("other", "test-other"));
        FACILITIES.exchange().require(Coverage.MESSAGE);
        String before = state.read(part);
        FACILITIES.reset();
        assertThat(state.read(part)).isNotEqualTo(before);

        state.set(part, before);
        assertThat(state.read(part)).isEqualTo(before);
        try (MockFacilities other = Start.mock()
                .tenants(3)
                .clock(Clock.offset(CLOCK, Duration.ofDays(9)))
                .build()) {
            other.state().set(part, before);
            assertThat(other.state().read(part)).isEqualTo(before);
        }
        FACILITIES.reset();
    }

    @Test
    void part_ofTheAdministration_isReadAndPutBack() throws Exception {
        FACILITIES.verzoeken().isMissed("lelystad");
        String before = admin.get("/api/state/verzoeken").text();
        assertThat(before).isEqualTo(state.read(VERZOEKEN));
        assertThat(admin.json("POST", "/api/reset", "").status()).isEqualTo(204);
        assertThat(state.read(VERZOEKEN)).isNotEqualTo(before);

        assertThat(admin.json("PUT", "/api/state/verzoeken", before).status()).isEqualTo(204);
        assertThat(admin.get("/api/state/verzoeken").text()).isEqualTo(before);
        JsonObject parts = admin.get("/api/state").json().getJsonObject("parts");
        assertThat(parts.keySet()).containsExactlyElementsOf(state.parts());
        state.parts().forEach(part -> assertThat(parts.getBoolean(part)).isEqualTo(state.isSettable(part)));
    }

    @Test
    void verzoeken_thatAreSet_areThere_andLaterOnesComeAfterThem() {
        state.set(
                VERZOEKEN,
                "{\"verzoeken\":[" + bericht("2026061100901", 0) + "," + bericht("2026061100901", 999) + "]}");

        assertThat(FACILITIES.verzoeken().all())
                .extracting(MockVerzoek::verzoeknummer)
                .containsOnly("2026061100901");
        assertThat(FACILITIES.verzoeken().all().get(1).bericht()).contains("intrekken", "Erker &amp; serre");
        MockVerzoek next = FACILITIES.verzoeken().arrives("utrecht");
        assertThat(next.verzoeknummer()).isNotEqualTo("2026061100901");
        assertThat(FACILITIES.verzoeken().all()).hasSize(3).endsWith(next);
        FACILITIES.reset();
        assertThat(FACILITIES.verzoeken().all()).hasSize(14);
    }

    @Test
    void verzoeken_thatWereBegun_canBeFinished_afterTheyWerePutBack() throws Exception {
        Caller citizen = Caller.of(FACILITIES)
                .with("Authorization", "Bearer " + FACILITIES.verzoeken().token())
                .with("Content-Type", "application/json")
                .with("Accept", "application/json");
        state.set(
                VERZOEKEN,
                "{\"begonnen\":[{\"verzoekId\":\"v-1\",\"tenant\":\"lelystad\",\"begin\":\"2026-06-11T08:00:00Z\"},"
                        + "{\"verzoekId\":\"v-2\",\"tenant\":\"lelystad\",\"begin\":\"2026-06-10T08:00:00Z\"}]}");

        assertThat(citizen.post("/publiek/verzoeken/api/indienen/v5/verzoeken/v-2", "{}")
                        .statusCode())
                .as("begun more than a day ago")
                .isEqualTo(404);
        assertThat(citizen.post("/publiek/verzoeken/api/indienen/v5/verzoeken/v-1", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(FACILITIES.verzoeken().all()).hasSize(1);
    }

    @Test
    void samenwerking_thatIsClosed_canBeReadAndNotChanged() throws Exception {
        state.set(
                SAMENWERKINGEN,
                state.read(SAMENWERKINGEN).replace("\"status\":\"OPEN\",\"deel", "\"status\":\"GESLOTEN\",\"deel"));
        Caller lelystad = Caller.withCertificate(FACILITIES, "lelystad");

        String read =
                lelystad.get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10995").body();
        assertThat(read).contains("GESLOTEN").doesNotContain("documentToevoegen");
        assertThat(sendBericht()).isEqualTo(409);
    }

    @Test
    void oauth_thatIsSet_hasThatClockAndThoseClients() {
        state.set(
                OAUTH,
                "{\"clockOffset\":\"PT2M\",\"tokenLifetime\":\"PT1M\",\"clients\":[{\"clientId\":\"one\","
                        + "\"method\":\"CLIENT_SECRET\",\"proof\":\"test-one\",\"scopes\":[\"meldingen.lezen\"]}]}");

        assertThat(FACILITIES.oauth().clients()).extracting(MockClient::id).containsExactly("one");
        assertThat(claims(FACILITIES.oauth().issueToken(Map.of())).getInt("iat"))
                .isEqualTo((int) CLOCK.instant().plusSeconds(120).getEpochSecond());
        state.set(OAUTH, "{}");
        assertThat(FACILITIES.oauth().clients()).hasSize(13);
    }

    @Test
    void keys_areRotatedAndDropped_overTheApi() throws Exception {
        List<String> first = published();
        assertThat(admin.json("POST", "/api/oauth/rotate-keys", "").status()).isEqualTo(204);
        assertThat(published()).hasSize(first.size() + 1).endsWith(first.toArray(String[]::new));
        assertThat(admin.json("POST", "/api/oauth/drop-old-keys", "{}").status())
                .isEqualTo(204);
        assertThat(published()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void contracts_areReadOnly_andSaySo() throws Exception {
        assertThat(json(state.read("contracts")).getJsonArray("contracts")).isEmpty();
        MockFsc fsc = FACILITIES.fsc();
        fsc.connect(fsc.consumer(), fsc.provider(), "meldingen");
        assertThat(json(state.read("contracts")).getJsonArray("contracts").getValuesAs(JsonObject.class))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.getString("state")).isEqualTo("VALID"));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> state.set("contracts", "{}"))
                .withMessageContaining("contracts can be read only");
        AdminCaller.Response refused = admin.json("PUT", "/api/state/contracts", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("code")).isEqualTo("READ_ONLY");
    }

    @Test
    void part_thatIsNone_isRefused() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.read("niets"))
                .withMessageContaining(VERZOEKEN);
        assertThatIllegalArgumentException().isThrownBy(() -> state.set("niets", "{}"));
        assertThat(admin.get("/api/state/niets").json().getString("code")).isEqualTo("NO_PART");
        assertThat(admin.json("PUT", "/api/state/niets", "{}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "verzoeken|[]|BODY|",
                "verzoeken|{\"verzoeken\":[],\"verzoeken\":[]}|BODY|",
                "verzoeken|{\"soort\":1}|MEMBER_UNKNOWN|soort",
                "verzoeken|{\"verzoeken\":{}}|MEMBER_WRONG|verzoeken",
                "verzoeken|{\"verzoeken\":[1]}|MEMBER_WRONG|verzoeken[0]",
                "verzoeken|{\"verzoeken\":[{}]}|MEMBER_MISSING|verzoeken[0].tenant",
                "verzoeken|{\"verzoeken\":[{\"tenant\":\"nergens\"}]}|MEMBER_WRONG|verzoeken[0].tenant",
                "verzoeken|{\"verzoeken\":[{\"tenant\":\"utrecht\",\"dag\":\"gisteren\"}]}|MEMBER_WRONG|verzoeken[0].dag",
                "verzoeken|{\"begonnen\":[{\"verzoekId\":\"v\",\"tenant\":\"utrecht\"}]}|MEMBER_MISSING|begonnen[0].begin",
                "samenwerkingen|{\"samenwerkingen\":[{\"samenwerkingId\":\"S\",\"titel\":\"t\"}]}|MEMBER_MISSING|samenwerkingen[0].deelnemers",
                "samenwerkingen|{\"samenwerkingen\":[{\"deelnemers\":[{\"oin\":\"1\"}]}]}|MEMBER_WRONG|samenwerkingen[0].deelnemers[0].oin",
                "samenwerkingen|{\"notificaties\":[{\"samenwerkingId\":\"S\"}]}|MEMBER_WRONG|notificaties[0].samenwerkingId",
                "samenwerkingen|{\"berichten\":[{\"actieverzoekId\":\"S\"}]}|MEMBER_WRONG|berichten[0].actieverzoekId",
                "oauth|{\"clockOffset\":120}|MEMBER_WRONG|clockOffset",
                "oauth|{\"clockOffset\":\"P99999D\"}|MEMBER_WRONG|clockOffset",
                "oauth|{\"tokenLifetime\":\"PT-1S\"}|MEMBER_WRONG|tokenLifetime",
                "oauth|{\"dpopNonceRequired\":\"yes\"}|MEMBER_WRONG|dpopNonceRequired",
                "oauth|{\"clients\":[{\"clientId\":\"a\",\"method\":\"NONE\"}]}|MEMBER_WRONG|clients[0].method",
                "oauth|{\"clients\":[{\"clientId\":\"a\",\"method\":\"PRIVATE_KEY_JWT\",\"proof\":\"x\"}]}|MEMBER_WRONG|clients[0].proof",
                "exchange|{\"require\":\"NOTHING\"}|MEMBER_WRONG|require",
            })
    void document_thatIsNone_isRefusedWhole_withTheMember(String part, String document, String code, String member)
            throws Exception {
        String before = state.read(part);

        AdminCaller.Response refused = admin.json("PUT", "/api/state/" + part, document);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getString("code")).isEqualTo(code);
        assertThat(refused.json().getString("member", null)).isEqualTo(member);
        assertThat(refused.error()).contains(member == null ? "JSON" : member);
        assertThatIllegalArgumentException().isThrownBy(() -> state.set(part, document));
        assertThat(state.read(part)).isEqualTo(before);
    }

    @Test
    void document_withAnIdTwiceOrAStranger_isRefusedWhole() {
        String before = state.read(SAMENWERKINGEN);
        String notificatie = """
                {"notificatieId":"n","notificatieType":"NIEUW_BERICHT","samenwerkingId":"SAM-1",
                 "door":"00000099000000001000","voor":"%s"}""";
        String partner = notificatie.formatted("00000099000000003000");
        Map<String, String> wrong = Map.of(
                "{\"samenwerkingen\":[" + SAM + "," + SAM + "]}", "samenwerkingen[1].samenwerkingId",
                "{\"samenwerkingen\":[" + SAM + "],\"notificaties\":[" + partner + "," + partner + "]}",
                        "notificaties[1].notificatieId",
                "{\"samenwerkingen\":[" + SAM + "],\"notificaties\":[" + notificatie.formatted("00000099000000002000")
                                + "]}",
                        "notificaties[0].voor",
                "{\"samenwerkingen\":[" + SAM.replace("Een erker", "Een\\nerker") + "]}", "samenwerkingen[0].titel",
                "{\"samenwerkingen\":[" + SAM.replace("SAM-1", "../SAM") + "]}", "samenwerkingen[0].samenwerkingId",
                "{\"samenwerkingen\":[" + SAM.replace("3000", "1000") + "]}", "samenwerkingen[0].deelnemers[1].oin");

        wrong.forEach((document, member) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set(SAMENWERKINGEN, document))
                .withMessageContaining(member));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set(
                        VERZOEKEN,
                        "{\"verzoeken\":[" + bericht("2026061100901", 0) + "," + bericht("2026061100901", 0) + "]}"))
                .withMessageContaining("verzoeken[1].volgnummer");
        assertThat(state.read(SAMENWERKINGEN)).isEqualTo(before);
    }

    @Test
    void document_thatIsTooLargeOrTooLong_isRefused() throws Exception {
        String large = "{\"soort\":\"" + "x".repeat(8 * 1024 * 1024) + "\"}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set(VERZOEKEN, large))
                .withMessageContaining("8388608");
        assertThat(admin.json("PUT", "/api/state/verzoeken", large).json().getString("code"))
                .isEqualTo("TOO_LARGE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set(VERZOEKEN, "{\"verzoeken\":[" + "{},".repeat(1_000) + "{}]}"))
                .withMessageContaining("at most 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set(VERZOEKEN, "{\"verzoeken\":" + "[".repeat(9) + "]".repeat(9) + "}"));
    }

    @Test
    void change_ofStateFromAPageOfOthers_isRefused() throws Exception {
        String before = state.read(VERZOEKEN);
        AdminCaller evil = admin.with("Origin: http://evil.example");

        assertThat(evil.json("PUT", "/api/state/verzoeken", "{}").status()).isEqualTo(403);
        assertThat(evil.json("POST", "/api/scenarios/quota", "{}").status()).isEqualTo(403);
        assertThat(evil.json("POST", "/api/oauth/rotate-keys", "{}").status()).isEqualTo(403);
        assertThat(admin.send("PUT", "/api/state/verzoeken", "{}").status()).isEqualTo(415);
        assertThat(state.read(VERZOEKEN)).isEqualTo(before);
    }

    private int sendBericht() throws Exception {
        String id = json(state.read(SAMENWERKINGEN))
                .getJsonArray("actieverzoeken")
                .getJsonObject(0)
                .getString("actieverzoekId");
        return Caller.withCertificate(FACILITIES, "lelystad")
                .post(
                        Caller.SAMENWERKEN + "/actieverzoeken/" + id + "/berichten",
                        "{\"bericht\":\"Kan het?\\nMorgen\"}")
                .statusCode();
    }

    private List<String> published() {
        return json(state.read("keys")).getJsonArray("published").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static String bericht(String nummer, int volgnummer) {
        return "{\"tenant\":\"utrecht\",\"verzoeknummer\":\"" + nummer + "\",\"volgnummer\":" + volgnummer
                + ",\"dag\":\"2026-06-10\",\"naam\":\"Erker & serre\",\"x\":136925,\"y\":455830.5}";
    }

    private static JsonObject claims(String jwt) {
        return json(new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
