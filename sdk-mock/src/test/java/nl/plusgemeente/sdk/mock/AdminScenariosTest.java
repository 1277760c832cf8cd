package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios, conditions of faults, findings and the codes of refusals, over the API of the administration. */
class AdminScenariosTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-11T08:45:01Z"), ZoneOffset.UTC);
    private static final MockFacilities FACILITIES =
            Start.mock().clock(CLOCK).admin(0).lenient().build();
    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";
    private static final String SCENARIOS = "/api/scenarios";
    private static final String FAULTS = "/api/faults";

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
    void scenarios_areThoseThatThereAre_withoutABeginning() throws Exception {
        assertThat(scenarios())
                .extracting(one -> one.getString("name") + " " + one.getString("description"))
                .containsExactlyElementsOf(Scenario.all().stream()
                        .map(one -> one.name() + " " + one.description())
                        .toList());
        assertThat(scenarios()).noneMatch(one -> one.containsKey("begun"));
    }

    @Test
    void scenario_thatIsBegun_hitsTheNextCall_untilAllIsReset() throws Exception {
        JsonObject begun = admin.json("POST", SCENARIOS + "/maintenance", "{}").json();

        assertThat(begun.getJsonArray("scenarios").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.containsKey("begun"))
                .singleElement()
                .satisfies(one -> assertThat(one.getString("name") + one.getString("begun"))
                        .isEqualTo("maintenance2026-06-11T08:45:01Z"));
        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(503);
        assertThat(fault().getString("until")).isEqualTo("2026-06-11T09:45:01Z");
        FACILITIES.reset();
        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
        assertThat(scenarios()).noneMatch(one -> one.containsKey("begun"));
    }

    @Test
    void scenario_ofATest_isShownWhenItWasBegun() throws Exception {
        FACILITIES.play(new Scenario(
                "mondays", "Slow.", (mock, now) -> mock.fault(Fault.html()).onEverything()));

        assertThat(scenarios()).hasSize(Scenario.all().size() + 1);
        assertThat(scenarios().get(Scenario.all().size()).getString("name")).isEqualTo("mondays");
    }

    @Test
    void scenario_thatIsNone_isRefused_andNothingBegins() throws Exception {
        AdminCaller.Response refused = admin.json("POST", SCENARIOS + "/niets", "{}");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().getString("code")).isEqualTo("NO_SCENARIO");
        assertThat(admin.json("POST", SCENARIOS + "/quota", "{\"x\":1}").status())
                .isEqualTo(400);
        Stream.generate(Fault::html)
                .limit(100)
                .forEach(fault -> FACILITIES.fault(fault).onEverything());
        assertThat(admin.json("POST", SCENARIOS + "/quota", "{}").json().getString("code"))
                .isEqualTo("TOO_MANY_FAULTS");
        assertThat(scenarios()).noneMatch(one -> one.containsKey("begun"));
    }

    @Test
    void fault_withConditions_isLaidAndListedWithThem() throws Exception {
        AdminCaller.Response made = admin.json(
                "POST",
                FAULTS,
                "{\"kind\":\"STATUS\",\"status\":503,\"chance\":1,\"from\":\"2026-06-11T08:00:00Z\","
                        + "\"until\":\"2026-06-11T09:00:00Z\",\"beyond\":1,\"windowMillis\":60000}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(fault().getString("from")).isEqualTo("2026-06-11T08:00:00Z");
        assertThat(fault().getString("until")).isEqualTo("2026-06-11T09:00:00Z");
        assertThat(fault().getInt("beyond")).isEqualTo(1);
        assertThat(fault().getInt("windowMillis")).isEqualTo(60_000);
        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
        assertThat(caller.get(REGELINGEN).headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void fault_ofAnotherTime_doesNotHappen_andOneWithAChanceIsListedWithIt() throws Exception {
        admin.json(
                "POST",
                FAULTS,
                "{\"kind\":\"HTML\",\"from\":\"2026-06-12T08:00:00Z\",\"until\":\"2026-06-12T09:00:00Z\"}");
        assertThat(caller.get(REGELINGEN).body()).startsWith("{");
        FACILITIES.reset();

        admin.json("POST", FAULTS, "{\"kind\":\"HTML\",\"chance\":0.25}");
        assertThat(fault().getJsonNumber("chance").doubleValue()).isEqualTo(0.25);
    }

    @Test
    void refusal_ofAFault_namesTheMember() throws Exception {
        record Wrong(String body, String code, String member) {}
        List<Wrong> all = List.of(
                new Wrong("{\"kind\":\"DELAY\"}", "MEMBER_MISSING", "durationMillis"),
                new Wrong("{\"kind\":\"HTML\",\"status\":503}", "MEMBER_WRONG", "status"),
                new Wrong("{\"kind\":\"HTML\",\"chance\":2}", "MEMBER_WRONG", "chance"),
                new Wrong("{\"kind\":\"HTML\",\"tenant\":\"niets\"}", "MEMBER_WRONG", "tenant"),
                new Wrong("{\"kind\":\"HTML\",\"api\":\"niets\"}", "MEMBER_WRONG", "api"),
                new Wrong("{\"kind\":\"HTML\",\"api\":\"niets\",\"operation\":\"x\"}", "MEMBER_WRONG", "api"),
                new Wrong("{\"kind\":\"HTML\",\"api\":\"swf-v5\",\"operation\":\"x\"}", "MEMBER_WRONG", "operation"),
                new Wrong("{\"kind\":\"HTML\",\"operation\":\"x\"}", "MEMBER_MISSING", "api"),
                new Wrong("{\"kind\":\"HTML\",\"from\":\"2026-06-12T08:00:00Z\"}", "MEMBER_MISSING", "until"),
                new Wrong("{\"kind\":\"HTML\",\"beyond\":2}", "MEMBER_MISSING", "windowMillis"),
                new Wrong("{\"soort\":2}", "MEMBER_UNKNOWN", "soort"));
        for (Wrong wrong : all) {
            JsonObject refused = admin.json("POST", FAULTS, wrong.body()).json();
            assertThat(refused.getString("code")).as(wrong.body()).isEqualTo(wrong.code());
            assertThat(refused.getString("member")).as(wrong.body()).isEqualTo(wrong.member());
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void finding_isListed_withoutTheAddress() throws Exception {
        caller.get(REGELINGEN + "?x=111222333");

        AdminCaller.Response findings = admin.get("/api/findings");
        assertThat(findings.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getString("check")).isEqualTo("BSN_IN_URL");
                    assertThat(one.getString("what")).contains("in the address");
                    assertThat(one.getString("api") + " " + one.getString("operation"))
                            .isEqualTo("presenteren-v8 regelingen");
                    assertThat(one.getString("tenant")).isEqualTo("lelystad");
                });
        assertThat(findings.text()).doesNotContain("111222333");
    }

    @Test
    void page_hasDutchWordsForEveryCodeAndScenario_andBothForChecksAndParts() throws Exception {
        String script;
        try (InputStream file = getClass().getResourceAsStream("/nl/plusgemeente/sdk/mock/admin/admin.js")) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        int english = script.indexOf("\n  en: {");
        String dutch = script.substring(0, english);
        Class<?> codes = Class.forName("nl.plusgemeente.sdk.mock.internal.admin.RefusalCode");
        List<String> checks = Stream.of(Finding.Check.values()).map(Enum::name).toList();

        assertThat(codes.getEnumConstants())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(dutch).contains("      " + code + ": ("));
        assertThat(Scenario.all()).allSatisfy(one -> assertThat(dutch).contains("      '" + one.name() + "': '"));
        for (String words : List.of(dutch, script.substring(english))) {
            assertThat(checks).allSatisfy(check -> assertThat(words).contains("      " + check + ": '"));
            assertThat(FACILITIES.state().parts())
                    .allSatisfy(part -> assertThat(words).contains("      " + part + ": '"));
        }
    }

    private List<JsonObject> scenarios() throws Exception {
        return admin.get(SCENARIOS).json().getJsonArray("scenarios").getValuesAs(JsonObject.class);
    }

    private List<JsonObject> faults() throws Exception {
        return admin.get(FAULTS).json().getJsonArray("faults").getValuesAs(JsonObject.class);
    }

    private JsonObject fault() throws Exception {
        assertThat(faults()).hasSize(1);
        return faults().get(0);
    }
}
