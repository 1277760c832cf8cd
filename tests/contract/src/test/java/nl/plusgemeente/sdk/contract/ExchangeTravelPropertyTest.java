package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedMessage;

/** Whatever is signed comes across a real connection and verifies; and nothing does that was changed on its way. */
class ExchangeTravelPropertyTest {
    private static final String PCHAR =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@";
    private static final String[] FIELDS = {"X-One", "x-two"};

    private static MockFacilities facilities;
    private static ClientIdentity utrecht;
    private static MessageVerifier answers;

    @BeforeContainer
    static void start() {
        facilities = MockFacilities.builder().plainHttp().build();
        utrecht = facilities.exchange().keys("utrecht").load();
        answers = MessageVerifier.builder(facilities.exchange().policy())
                .senders(facilities.exchange().partner())
                .atLeast(Coverage.MESSAGE)
                .build();
    }

    @AfterContainer
    static void stop() {
        facilities.close();
    }

    /** A message and the way in which it is signed; {@code chunk} 0 for a body with its length before it. */
    @SuppressWarnings("ArrayRecordComponent") // shown and never compared
    record Sent(
            String method,
            String target,
            List<String> values,
            String contentType,
            byte[] body,
            int chunk,
            HeaderDialect dialect) {

        @Override
        public String toString() {
            return method + " " + target + " " + values + " " + contentType + ", " + body.length + " bytes, chunks of "
                    + chunk + ", " + dialect;
        }
    }

    @Property(tries = 200)
    void message_ofAnyKind_travelsAndVerifies(@ForAll("messages") Sent sent, @ForAll Coverage coverage) {
        facilities.exchange().reset();

        WireAnswer answer = send(wire(sent, coverage).bytes());

        assertThat(answer.status()).as("%s", facilities.exchange().received()).isEqualTo(200);
        requireSame(sent);
        assertThat(last().coverage()).hasValue(coverage);
        IncomingMessage came = IncomingMessage.response(
                sent.method(), sent.target(), answer.headers(), new ByteArrayInputStream(answer.body()));
        assertThat(answers.verify(came).dialect()).hasValue(sent.dialect());
    }

    @Property(tries = 500)
    void message_withOneByteFlipped_isNotTakenForAnother(
            @ForAll("small") Sent sent, @ForAll long place, @ForAll byte change) {
        WireRequest wire = wire(sent, Coverage.MESSAGE);
        byte[] bytes = wire.bytes();
        int index = (int) Math.floorMod(place, (long) bytes.length);
        bytes[index] ^= change == 0 ? 1 : change;
        facilities.exchange().reset();

        WireAnswer answer = send(bytes);

        if (answer.status() >= 200 && answer.status() < 300) {
            // such as capitals in the name of a header: it is the same message still
            assertThat(wire.isSigned(index)).as("byte %s is signed", index).isFalse();
            requireSame(sent);
        } else {
            assertThat(facilities.exchange().received())
                    .allSatisfy(received -> assertThat(received.refusal()).isPresent());
        }
    }

    @Provide
    Arbitrary<Sent> messages() {
        return messages(20_000);
    }

    @Provide
    Arbitrary<Sent> small() {
        return messages(300);
    }

    private static Arbitrary<Sent> messages(int largest) {
        Arbitrary<String> methods = Arbitraries.oneOf(
                Arbitraries.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "M-SEARCH"),
                Arbitraries.strings()
                        .withCharRange('A', 'Z')
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(method ->
                                !Set.of("HEAD", "CONNECT", "TRACE", "PRI").contains(method)));
        Arbitrary<String> segments = escaped(PCHAR).list().ofMaxSize(8).map(parts -> String.join("", parts));
        Arbitrary<String> paths = segments.filter(segment -> !segment.replaceAll("(?i)%2e", ".")
                        .replaceAll(";.*", "")
                        .matches("\\.*"))
                .list()
                .ofMaxSize(4)
                .map(parts -> "/uitwisseling/v1/berichten" + (parts.isEmpty() ? "" : "/" + String.join("/", parts)));
        Arbitrary<String> queries =
                escaped(PCHAR + "/?").list().ofMaxSize(12).map(parts -> "?" + String.join("", parts));
        Arbitrary<String> targets = Combinators.combine(paths, Arbitraries.oneOf(Arbitraries.just(""), queries))
                .as((path, query) -> path + query);
        Arbitrary<String> values =
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60).map(String::strip);
        Arbitrary<String> types = Arbitraries.oneOf(
                Arbitraries.of(
                        "application/json",
                        "APPLICATION/Json;Charset=UTF-8",
                        "text/plain; charset=iso-8859-1",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "application/octet-stream"),
                values.filter(value -> !value.isEmpty()));
        return Combinators.combine(
                        methods,
                        targets,
                        values.list().ofSize(FIELDS.length),
                        types,
                        bodies(largest),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(1, 5_000)),
                        Arbitraries.of(HeaderDialect.class))
                .as(Sent::new);
    }

    private static Arbitrary<String> escaped(String plain) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(plain.split(""))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("0123456789abcdefABCDEF")
                                .ofLength(2)
                                .filter(hex -> !hex.equals("00")) // no server takes that in a path
                                .map(hex -> "%" + hex)));
    }

    /** Any bytes; now and then such as look compressed. */
    private static Arbitrary<byte[]> bodies(int largest) {
        return Combinators.combine(
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(largest),
                        Arbitraries.integers().between(0, 9))
                .as((bytes, kind) -> {
                    if (kind == 0 && bytes.length > 2) {
                        bytes[0] = 0x1f;
                        bytes[1] = (byte) 0x8b;
                    }
                    return bytes;
                });
    }

    private static WireRequest wire(Sent sent, Coverage coverage) {
        Headers headers = new Headers()
                .set("Host", facilities.publicAddress().getRawAuthority())
                .set("Connection", "close")
                .set("Content-Type", sent.contentType())
                .set(
                        sent.chunk() == 0 ? "Content-Length" : "Transfer-Encoding",
                        sent.chunk() == 0 ? Integer.toString(sent.body().length) : "chunked");
        for (int i = 0; i < FIELDS.length; i++) {
            headers.set(FIELDS[i], sent.values().get(i));
        }
        OutgoingMessage message = new OutgoingMessage(
                MessageKind.REQUEST,
                sent.method(),
                sent.target(),
                headers,
                Optional.of(RequestBody.of(sent.body(), sent.contentType())));
        MessageSigner.builder()
                .coverage(coverage)
                .dialect(sent.dialect())
                .covering(FIELDS)
                .build()
                .sign(message, utrecht)
                .addTo(headers);
        Set<String> covered = Set.of(
                "host",
                "content-type",
                "content-length",
                "x-one",
                "x-two",
                "digest",
                "nlgov-adr-message-sig",
                "message-signature");
        return WireRequest.of(
                new WireRequest.Message(sent.method(), sent.target(), headers, sent.body(), sent.chunk()), covered);
    }

    private static WireAnswer send(byte[] bytes) {
        return WireAnswer.of(facilities.publicAddress(), bytes);
    }

    private static void requireSame(Sent sent) {
        ReceivedMessage received = last();
        assertThat(received.refusal()).isEmpty();
        assertThat(received.method()).isEqualTo(sent.method());
        assertThat(received.target()).isEqualTo(sent.target());
        assertThat(received.content()).isEqualTo(sent.body());
    }

    private static ReceivedMessage last() {
        List<ReceivedMessage> received = facilities.exchange().received();
        return received.get(received.size() - 1);
    }
}
