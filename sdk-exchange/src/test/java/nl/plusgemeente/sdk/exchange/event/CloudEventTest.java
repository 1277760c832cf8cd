package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.event.Samples.SOURCE;
import static nl.plusgemeente.sdk.exchange.event.Samples.TIME;
import static nl.plusgemeente.sdk.exchange.event.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as values. */
class CloudEventTest {
    private static final JsonCodec CODEC = JsonCodec.create();

    /** What an event says. */
    public record Zaak(String id, int aantal) {}

    @Test
    void build_withEverything_keepsEverything() {
        CloudEvent full = Samples.full();

        assertThat(full.id()).isEqualTo("TEST-1");
        assertThat(full.sequence()).contains("7");
        assertThat(full.sequenceType()).contains("Integer");
        assertThat(full.time()).contains(TIME);
        assertThat(full.extensions().keySet()).containsExactly("flag", "number", "word");
        assertThat(full.extensions().get("number").integer()).contains(-3);
        assertThat(full).isEqualTo(Samples.full()).hasSameHashCodeAs(Samples.full());
        assertThat(full.toString())
                .contains(full.type())
                .doesNotContain("zaak 1")
                .doesNotContain("TEST-1");
        assertThat(event().sequence(1).sequence("a").build().sequenceType()).isEmpty();
    }

    @Test
    void data_asARecord_isReadByTheCodec() {
        CloudEvent event = event().data(CODEC, new Zaak("Z1", 2)).build();

        assertThat(event.data(CODEC, Zaak.class)).isEqualTo(new Zaak("Z1", 2));
        assertThat(event.data().orElseThrow().kind()).isEqualTo(EventData.Kind.JSON);
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> event().data("application/json", EventData.json("[1]"))
                        .build()
                        .data(CODEC, Zaak.class));
    }

    @Test
    void data_thatIsNoJson_isNoRecord() {
        CloudEvent text = event().data("text/plain", EventData.text("{}")).build();

        assertThatExceptionOfType(CloudEventException.class).isThrownBy(() -> text.data(CODEC, Zaak.class));
        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> event().build().data(CODEC, Zaak.class));
        assertThatExceptionOfType(CloudEventException.class).isThrownBy(() -> EventData.json("{\"a\":1,\"a\":2}"));
    }

    @Test
    void build_thatBreaksRules_listsAllAndRepeatsNothing() {
        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> CloudEvent.builder("", URI.create(""), "a\nb")
                        .subject("\u0085geheim")
                        .dataSchema(URI.create("relatief"))
                        .time(OffsetDateTime.of(12026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                        .extension("id", "x")
                        .extension("Groot-geheim", "x")
                        .data("tekst", EventData.text("x"))
                        .build())
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ExchangeErrors.EVENT);
                    assertThat(e.retryable()).isFalse();
                    assertThat(e.findings())
                            .containsExactly(
                                    EventFinding.of(EventRule.ATTRIBUTE_REQUIRED, "id"),
                                    EventFinding.of(EventRule.ATTRIBUTE_REQUIRED, "source"),
                                    EventFinding.of(EventRule.ATTRIBUTE_TEXT, "type"),
                                    EventFinding.of(EventRule.ATTRIBUTE_TEXT, "subject"),
                                    EventFinding.of(EventRule.URI_FORM, "dataschema"),
                                    EventFinding.of(EventRule.TIME_FORM, "time"),
                                    EventFinding.of(EventRule.ATTRIBUTE_NAME, ""),
                                    EventFinding.of(EventRule.ATTRIBUTE_NAME, "id"),
                                    EventFinding.of(EventRule.CONTENT_TYPE_FORM, "datacontenttype"));
                    assertThat(e.getMessage()).contains("SDK-6040").doesNotContain("geheim");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/json;charset=utf-8", "application/geo+json"})
    void build_withTextUnderAJsonType_isRefused(String type) {
        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> event().data(type, EventData.text("x")).build());
        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(
                        () -> event().data("text/plain", EventData.json("1")).build());
        assertThat(event().data(type, EventData.binary(new byte[] {1})).build().data())
                .isPresent();
    }

    @Test
    void extension_ofEachKind_isReadBack() throws IOException {
        byte[] bytes = {1, 2, 3};

        assertThat(ExtensionValue.of(bytes).bytes().orElseThrow()).isEqualTo(bytes);
        assertThat(ExtensionValue.of(TIME).time()).contains(TIME);
        assertThat(ExtensionValue.of(SOURCE).uri()).contains(SOURCE);
        assertThat(ExtensionValue.of(false).flag()).contains(false);
        assertThat(ExtensionValue.of("true").flag()).contains(true);
        assertThat(ExtensionValue.of(Integer.MIN_VALUE).integer()).contains(Integer.MIN_VALUE);
        ExtensionValue odd = ExtensionValue.of("{ é");
        assertThat(odd.bytes()).isEmpty();
        assertThat(odd.time()).isEmpty();
        assertThat(odd.uri()).isEmpty();
        assertThat(odd.flag()).isEmpty();
        assertThat(odd.integer()).isEmpty();
        assertThat(odd).hasToString("STRING");
    }

    @Test
    void extension_ofAnotherForm_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExtensionValue.of("\r\nX-Evil: 1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue(ExtensionValue.Kind.INTEGER, "2147483648"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtensionValue(ExtensionValue.Kind.BOOLEAN, "yes"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionValue.of(OffsetDateTime.of(-1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionValue.of(TIME.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(30))));
        assertThatIllegalArgumentException().isThrownBy(() -> event().extension("a".repeat(21), "x"));
    }

    @Test
    void data_ofEachKind_keepsItsBytes() throws IOException {
        EventData text = EventData.text("é");

        assertThat(text.open().readAllBytes()).isEqualTo("é".getBytes(UTF_8)).isEqualTo(text.bytes());
        assertThat(text.text()).isEqualTo("é");
        assertThat(text).isEqualTo(EventData.text("é")).hasSameHashCodeAs(EventData.text("é"));
        assertThat(text)
                .isNotEqualTo(EventData.binary(text.bytes()))
                .isNotEqualTo(EventData.text("e"))
                .isNotEqualTo("é");
        assertThat(text).hasToString("EventData[TEXT, 2 bytes]");
        assertThat(EventData.json(CODEC, List.of(1)).text()).isEqualTo("[1]");
    }

    @Test
    void source_ofEachKind_isAUrn() {
        assertThat(EventSource.oin(Oin.of("00000001823288444000"), "BRP-component"))
                .hasToString("urn:nld:oin:00000001823288444000:systeem:BRP-component");
        assertThat(EventSource.kvkNumber("09220932", "burgerzakensysteem"))
                .hasToString("urn:nld:kvknr:09220932.burgerzakensysteem");
        assertThat(EventSource.named("gemeente-Bergen (L)", "burgerzakensysteem"))
                .hasToString("urn:nld:gemeente-Bergen%20%28L%29.burgerzakensysteem");
        assertThatIllegalArgumentException().isThrownBy(() -> EventSource.kvkNumber("1", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> EventSource.named("a", " "));
    }

    @Test
    void limits_outOfRange_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventLimits.DEFAULT.bytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> EventLimits.DEFAULT.bytes(Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> EventLimits.DEFAULT.events(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventLimits(1, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventLimits(1, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventLimits(1, 1, 1, 201));
        assertThat(new CloudEvent(
                        "1",
                        SOURCE,
                        "a.b",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Optional.empty()))
                .isEqualTo(CloudEvent.builder("1", SOURCE, "a.b").build());
    }
}
