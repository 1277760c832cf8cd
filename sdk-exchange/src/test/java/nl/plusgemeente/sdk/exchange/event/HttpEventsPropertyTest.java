package nl.plusgemeente.sdk.exchange.event;

import static nl.plusgemeente.sdk.exchange.event.Samples.back;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.plusgemeente.sdk.exchange.internal.event.AttributeText;
import nl.plusgemeente.sdk.exchange.internal.event.HeaderText;

/** Whatever an event holds, comes back. */
class HttpEventsPropertyTest {

    @Property(tries = 500)
    void structured_ofAnyEvent_comesBack(@ForAll("events") CloudEvent event) {
        assertThat(back(HttpEvents.structured(event))).containsExactly(event);
        assertThat(back(HttpEvents.batch(List.of(event, event)))).containsExactly(event, event);
    }

    @Property(tries = 500)
    void binary_ofAnyEvent_comesBackAsText(@ForAll("events") CloudEvent event) {
        EventMessage message = HttpEvents.binary(event);

        CloudEvent read = back(message).get(0);

        message.headers().forEach((name, value) -> assertThat(value).matches("[!-~]*"));
        assertThat(read.id()).isEqualTo(event.id());
        assertThat(read.source()).isEqualTo(event.source());
        assertThat(read.subject()).isEqualTo(event.subject());
        assertThat(read.time()).isEqualTo(event.time());
        assertThat(texts(read)).isEqualTo(texts(event));
        assertThat(read.data().map(EventData::text)).isEqualTo(event.data().map(EventData::text));
        assertThat(back(HttpEvents.binary(read))).containsExactly(read);
    }

    @Property
    void header_ofAnyText_decodesToIt(@ForAll("texts") String text) {
        assertThat(HeaderText.decode(HeaderText.encode(text))).contains(text);
    }

    @Property
    void header_ofAnything_decodesOrNot(@ForAll String value) {
        assertThat(HeaderText.decode(value)).isNotNull();
        assertThat(HeaderText.decode("%" + value).orElse("")).isNotEqualTo("%" + value);
    }

    private static Map<String, String> texts(CloudEvent event) {
        Map<String, String> texts = new TreeMap<>();
        event.extensions().forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30).filter(AttributeText::isText);
    }

    @Provide
    Arbitrary<CloudEvent> events() {
        Arbitrary<Map<String, ExtensionValue>> extensions = Arbitraries.maps(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(20),
                        Arbitraries.oneOf(
                                texts().map(ExtensionValue::of),
                                Arbitraries.integers().map(ExtensionValue::of),
                                Arbitraries.of(true, false).map(ExtensionValue::of)))
                .ofMaxSize(3)
                .map(all -> {
                    all.keySet().removeAll(AttributeRules.KNOWN);
                    return all;
                });
        Arbitrary<Optional<OffsetDateTime>> times = Combinators.combine(
                        Arbitraries.longs().between(-62_000_000_000L, 253_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.integers().between(-1080, 1080))
                .as((second, nano, minutes) -> OffsetDateTime.ofInstant(
                        java.time.Instant.ofEpochSecond(second, nano), ZoneOffset.ofTotalSeconds(minutes * 60)))
                .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999)
                .optional();
        Arbitrary<Tuple.Tuple2<String, EventData>> data = Arbitraries.oneOf(
                texts().map(text -> Tuple.of("text/plain", EventData.text(text + "\n\u0000"))),
                Arbitraries.bytes()
                        .array(byte[].class)
                        .ofMinSize(1)
                        .map(bytes -> Tuple.of("image/png", EventData.binary(bytes))),
                Arbitraries.of("1.10", "[1, 2]", "{\"é\" :null}")
                        .map(json -> Tuple.of("application/x+json", EventData.json(json))));
        return Combinators.combine(texts(), texts(), texts().optional(), times, extensions, data.optional())
                .as((id, name, subject, time, others, content) -> new CloudEvent(
                        id,
                        EventSource.named("gemeente-" + name, "x" + name),
                        name,
                        content.map(Tuple.Tuple2::get1),
                        Optional.of(URI.create("https://example.nl/x")),
                        subject,
                        time,
                        Optional.empty(),
                        subject,
                        Optional.empty(),
                        others,
                        content.map(Tuple.Tuple2::get2)));
    }
}
