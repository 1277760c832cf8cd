package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;

/** The library of the CloudEvents project reads what we write, and we read what it writes. */
class CloudEventsInteropTest {
    private final JsonFormat format = new JsonFormat();

    @Test
    void structured_thatWeWrite_isReadByTheOther() {
        io.cloudevents.CloudEvent other = format.deserialize(Samples.bytes(HttpEvents.structured(Samples.full())));

        assertSame(other, Samples.full());
        assertThat(other.getExtension("flag")).isEqualTo(true);
        assertThat(other.getExtension("number")).isEqualTo(-3);
        assertThat(other.getData()).isInstanceOf(JsonCloudEventData.class);
        assertThat(new String(format.serialize(other), UTF_8)).contains("\"n\":12345678901234567890");
    }

    /** It does not percent-encode headers, as the binding asks: so far as values are plain. */
    @Test
    void binary_thatWeWrite_isReadByTheOther() {
        CloudEvent event = Samples.event()
                .time(Samples.TIME)
                .sequence(1)
                .data("application/json", EventData.json("[1.10]"))
                .build();
        EventMessage message = HttpEvents.binary(event);
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(headers::put);
        headers.put("Content-Type", message.body().orElseThrow().contentType());

        io.cloudevents.CloudEvent other =
                HttpMessageFactory.createReader(headers, Samples.bytes(message)).toEvent();

        assertSame(other, event);
        assertThat(other.getData().toBytes())
                .isEqualTo(event.data().orElseThrow().bytes());
    }

    @Test
    void binaryData_thatWeWrite_isReadByTheOther() {
        CloudEvent event = Samples.event()
                .data("image/png", EventData.binary(new byte[] {-1, 0, 1}))
                .build();
        CloudEvent text =
                Samples.event().data("text/xml", EventData.text("<é/>")).build();

        assertThat(format.deserialize(Samples.bytes(HttpEvents.structured(event)))
                        .getData()
                        .toBytes())
                .isEqualTo(new byte[] {-1, 0, 1});
        assertThat(format.deserialize(Samples.bytes(HttpEvents.structured(text)))
                        .getData()
                        .toBytes())
                .isEqualTo("<é/>".getBytes(UTF_8));
    }

    @Test
    void structured_thatTheOtherWrites_isReadByUs() {
        io.cloudevents.CloudEvent other = other("TEST \"é\" 100%", "\ud83d\ude00 a");

        CloudEvent read = HttpEvents.DEFAULT
                .read(Samples.incoming(Samples.STRUCTURED, format.serialize(other)))
                .get(0);

        assertSame(other, read);
        assertThat(read.data().orElseThrow().text()).isEqualTo("{\"a\":1.10}");
        assertThat(read.extensions().get("number")).isEqualTo(ExtensionValue.of(5));
        assertThat(read.extensions().get("bytes").bytes().orElseThrow()).isEqualTo(new byte[] {1, 2});
    }

    @Test
    void binary_thatTheOtherWrites_isReadByUs() {
        io.cloudevents.CloudEvent other = other("TEST-2", "a b");
        Headers headers = new Headers();
        List<byte[]> bodies = new ArrayList<>();
        HttpMessageFactory.createWriter(headers::addReceived, bodies::add).writeBinary(other);

        CloudEvent read = HttpEvents.DEFAULT
                .read(IncomingMessage.request("POST", "/", headers, new java.io.ByteArrayInputStream(bodies.get(0))))
                .get(0);

        assertSame(other, read);
        assertThat(read.data().orElseThrow().text()).isEqualTo("{\"a\":1.10}");
    }

    private static io.cloudevents.CloudEvent other(String id, String subject) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(Samples.SOURCE)
                .withType(Samples.TYPE)
                .withSubject(subject)
                .withTime(Samples.TIME)
                .withDataSchema(URI.create("https://example.nl/s"))
                .withExtension("number", 5)
                .withExtension("bytes", new byte[] {1, 2})
                .withData("application/json", BytesCloudEventData.wrap("{\"a\":1.10}".getBytes(UTF_8)))
                .build();
    }

    private static void assertSame(io.cloudevents.CloudEvent other, CloudEvent own) {
        assertThat(other.getId()).isEqualTo(own.id());
        assertThat(other.getSource()).isEqualTo(own.source());
        assertThat(other.getType()).isEqualTo(own.type());
        assertThat(other.getSubject()).isEqualTo(own.subject().orElse(null));
        assertThat(other.getTime()).isEqualTo(own.time().orElse(null));
        assertThat(other.getDataSchema()).isEqualTo(own.dataSchema().orElse(null));
        assertThat(other.getDataContentType()).isEqualTo(own.dataContentType().orElse(null));
        own.extensions()
                .forEach((name, value) -> assertThat(String.valueOf(other.getExtension(name)))
                        .as(name)
                        .satisfies(text -> assertThat(
                                        text.equals(value.text()) || other.getExtension(name) instanceof byte[])
                                .isTrue()));
    }
}
