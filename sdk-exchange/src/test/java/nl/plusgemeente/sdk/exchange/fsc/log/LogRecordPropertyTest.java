package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/** Each record comes back from its JSON as it was, on one line. */
class LogRecordPropertyTest {

    @Property(tries = 500)
    void parse_whatToJsonGave_isTheSame(@ForAll("records") LogRecord item) {
        JsonText json = item.toJson();

        assertThat(json.json()).doesNotContain("\n", "\r");
        assertThat(LogRecord.parse(json)).isEqualTo(item);
        assertThat(LogRecord.parse(json).toJson()).isEqualTo(json);
    }

    @Property(tries = 500)
    void check_lineOfARecord_givesItsPlaceAndJson(@ForAll("records") LogRecord item, @ForAll long any) {
        long batch = any & Long.MAX_VALUE >> 4;
        byte[] json = item.toJson().json().getBytes(UTF_8);
        byte[] head = LogLine.head(batch, json);
        byte[] line = new byte[head.length + json.length];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(json, 0, line, head.length, json.length);

        assertThat(LogLine.check(line, 0, line.length)).isEqualTo(batch);
        assertThat(LogLine.json(line, 0, line.length)).isEqualTo(item.toJson());
        line[(int) (Math.abs(any / 2) % line.length)] ^= 4;
        assertThat(LogLine.check(line, 0, line.length)).isEqualTo(-1);
    }

    @Provide
    Arbitrary<LogRecord> records() {
        Arbitrary<String> text = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\u00e9', '\u2028', '\uffff')
                .ofMinLength(1)
                .ofMaxLength(60);
        Arbitrary<PeerId> peers = Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(3)
                .ofMaxLength(20)
                .map(PeerId::new);
        Arbitrary<Optional<JsonText>> more = Arbitraries.of("{}", "{\"a\":[1,2.50,null]}", "{\"a\":{\"b\":\"\\n\"} }")
                .map(JsonText::new)
                .optional();
        return Combinators.combine(
                        Arbitraries.of(LogDirection.INCOMING, LogDirection.OUTGOING, new LogDirection("OTHER")),
                        text,
                        Combinators.combine(peers, peers.optional()).as(LogSource::new),
                        Combinators.combine(peers, peers.optional()).as(LogDestination::new),
                        text,
                        Arbitraries.longs().between(0, 253_402_300_799L).map(Instant::ofEpochSecond),
                        more)
                .as((direction, hash, source, destination, service, moment, data) -> new LogRecord(
                        TransactionId.next(Clock.systemUTC()),
                        direction,
                        hash,
                        source,
                        destination,
                        service,
                        moment,
                        data));
    }
}
