package nl.plusgemeente.sdk.exchange.event;

import static nl.plusgemeente.sdk.exchange.event.Samples.SOURCE;
import static nl.plusgemeente.sdk.exchange.event.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the profile, kept and broken. */
class NlGovEventRulesTest {
    private static final String BSN = "999990019";

    @Test
    void event_thatKeepsAll_hasNoFindings() {
        assertThat(NlGovEventRules.check(event().build())).isEmpty();
        assertThat(NlGovEventRules.require(Samples.full())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:nld:oin:00000001823288444000:systeem:BRP-component",
                "urn:nld:kvknr:09220932.burgerzakensysteem",
                "URN:NLD:gemeente-nijmegen.burgerzakensysteem",
                "urn:nld:gemeente-Bergen%20%28L%29.burgerzakensysteem"
            })
    void source_thatIsAUrnOfTheNamespace_isInOrder(String source) {
        assertThat(rules(CloudEvent.builder("1", URI.create(source), "nl.a.b").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://utrecht.nl", "urn:nld:", "urn:nld:utrecht", "urn:uuid:1", "/zaken"})
    void source_ofAnotherKind_getsAdvice(String source) {
        assertThat(rules(CloudEvent.builder("1", URI.create(source), "nl.a.b").build()))
                .containsExactly(EventRule.SOURCE_URN);
    }

    @Test
    void source_thatIsWhereDataIs_isRefused() {
        assertThat(rules(event().dataRef(SOURCE).build())).containsExactly(EventRule.SOURCE_NO_LOCATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl.brp.persoon-verhuisd",
                "nl.brp.persoon-verhuisd.v1",
                "nl.natuurlijke-personen.x",
                "nl.brp.v12.x"
            })
    void type_inReverseDns_isInOrder(String type) {
        assertThat(rules(CloudEvent.builder("1", SOURCE, type).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"persoon-verhuisd", "nl", "nl..x", ".nl.x", "nl.x.", "nl.a b", "4x.nl", "nl.-x", "urn:nl.x"})
    void type_inAnotherNotation_isRefused(String type) {
        assertThat(rules(CloudEvent.builder("1", SOURCE, type).build())).containsExactly(EventRule.TYPE_REVERSE_DNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nl.x.v1.2", "nl.x.1", "nl.x.V1", "nl.x.v1_2", "nl.x.versie2", "nl.x.version-2", "nl.v1.x.v2"})
    void type_withAnotherVersion_isRefused(String type) {
        assertThat(rules(CloudEvent.builder("1", SOURCE, type).build())).containsExactly(EventRule.TYPE_VERSION);
    }

    @Test
    void data_thatIsNotJson_getsAdvice() {
        assertThat(rules(event().data("text/xml", EventData.text("<a/>")).build()))
                .containsExactly(EventRule.CONTENT_TYPE_JSON);
    }

    @Test
    void name_ofMoreThanTwentyCharacters_getsAdvice() {
        assertThat(rules(with(Map.of("a".repeat(21), ExtensionValue.of(1))))).containsExactly(EventRule.NAME_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Integer", "integer", "INTEGER"})
    void sequence_ofTypeInteger_isAWholeNumberOf32Bits(String type) {
        assertThat(rules(sequence("2147483647", type))).isEmpty();
        assertThat(rules(sequence("-2147483648", type))).isEmpty();
        for (String wrong : List.of("2147483648", "01", "1.0", "+1", "a", "-0", " 1")) {
            assertThat(rules(sequence(wrong, type))).containsExactly(EventRule.SEQUENCE_FORM);
        }
    }

    @Test
    void sequenceType_thatIsUnknownOrAlone_getsAdvice() {
        assertThat(rules(sequence("a", "Woord"))).containsExactly(EventRule.SEQUENCE_TYPE);
        assertThat(rules(typeOnly("Integer"))).containsExactly(EventRule.SEQUENCE_TYPE);
        assertThat(rules(event().sequence("a").build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BSN, "urn:bsn:" + BSN})
    void subject_thatLooksLikeABsn_getsAdviceThatDoesNotRepeatIt(String subject) {
        List<EventFinding> findings = NlGovEventRules.require(
                event().subject(subject).extension("wie", BSN).build());

        assertThat(findings)
                .containsExactly(
                        EventFinding.of(EventRule.PERSONAL_NUMBER, "subject"),
                        EventFinding.of(EventRule.PERSONAL_NUMBER, "wie"));
        assertThat(findings.toString() + findings.get(0).message()).doesNotContain(BSN);
        assertThat(rules(event().subject("123456789").build())).isEmpty();
    }

    @Test
    void size_ofMoreThan64KiB_getsAdvice() {
        int around = EventJson.object(json(0)).length;

        assertThat(rules(json(65_536 - around))).isEmpty();
        assertThat(rules(json(65_537 - around))).containsExactly(EventRule.SIZE);
        assertThat(rules(json(70_000))).containsExactly(EventRule.SIZE);
        assertThat(rules(event().data("application/json", EventData.binary(new byte[20_000]))
                        .build()))
                .isEmpty();
    }

    @Test
    void require_ofSeveral_listsEveryMustWithItsPlace() {
        CloudEvent wrong = CloudEvent.builder("1", URI.create("/x"), "x.1").build();

        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> NlGovEventRules.require(List.of(event().build(), wrong)))
                .satisfies(e -> assertThat(e.findings())
                        .containsExactly(
                                new EventFinding(EventRule.TYPE_REVERSE_DNS, "type", 1),
                                new EventFinding(EventRule.TYPE_VERSION, "type", 1)))
                .withMessageContaining("event 1, type MUST: ");
        assertThat(EventFinding.of(EventRule.SIZE, "").message()).startsWith("event 0 SHOULD: ");
    }

    private static CloudEvent json(int size) {
        return event().data("application/json", EventData.json("\"" + "x".repeat(size) + "\""))
                .build();
    }

    private static CloudEvent sequence(String value, String type) {
        return read("\"sequence\":\"" + value + "\",\"sequencetype\":\"" + type + "\"");
    }

    private static CloudEvent typeOnly(String sequenceType) {
        return read("\"sequencetype\":\"" + sequenceType + "\"");
    }

    private static CloudEvent with(Map<String, ExtensionValue> extensions) {
        CloudEvent plain = event().build();
        return new CloudEvent(
                plain.id(),
                plain.source(),
                plain.type(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                extensions,
                Optional.empty());
    }

    private static CloudEvent read(String members) {
        return HttpEvents.DEFAULT
                .read(Samples.incoming(
                        Samples.STRUCTURED,
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"" + SOURCE + "\",\"type\":\"nl.a.b\","
                                + members + "}"))
                .get(0);
    }

    private static List<EventRule> rules(CloudEvent event) {
        return NlGovEventRules.check(event).stream().map(EventFinding::rule).toList();
    }
}
