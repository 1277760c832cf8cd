package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.event.Samples.BATCH;
import static nl.plusgemeente.sdk.exchange.event.Samples.STRUCTURED;
import static nl.plusgemeente.sdk.exchange.event.Samples.back;
import static nl.plusgemeente.sdk.exchange.event.Samples.event;
import static nl.plusgemeente.sdk.exchange.event.Samples.incoming;
import static nl.plusgemeente.sdk.exchange.event.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms to the byte. */
class HttpEventsContractTest {
    private static final String ATTRIBUTES = "\"specversion\":\"1.0\",\"id\":\"TEST-1\","
            + "\"source\":\"urn:nld:oin:00000099000000344000:systeem:TEST-zaken\",\"type\":\"nl.zaken.zaak-geopend\"";
    private static final String FULL = "{" + ATTRIBUTES
            + ",\"subject\":\"zaak 1 \\\"één\\\"\",\"time\":\"2026-11-26T09:00:00+01:00\","
            + "\"dataschema\":\"https://example.nl/schema/1\",\"dataref\":\"/zaken/1?x=%20\",\"sequence\":\"7\","
            + "\"sequencetype\":\"Integer\",\"datacontenttype\":\"application/json\",\"flag\":true,\"number\":-3,"
            + "\"word\":\"100% \ud83d\ude00\",\"data\":{\"bedrag\": 1.10, \"n\":12345678901234567890}}";

    @Test
    void structured_withEverything_isThisDocument() {
        EventMessage message = HttpEvents.structured(Samples.full());

        assertThat(text(message)).isEqualTo(FULL);
        assertThat(message.body().orElseThrow().contentType()).isEqualTo(STRUCTURED);
        assertThat(lines(message)).isEmpty();
        assertThat(back(message)).containsExactly(Samples.full());
    }

    @Test
    void binary_withEverything_isTheseHeaders() {
        EventMessage message = HttpEvents.binary(Samples.full());

        assertThat(lines(message))
                .containsExactly(
                        "ce-specversion: 1.0",
                        "ce-id: TEST-1",
                        "ce-source: urn:nld:oin:00000099000000344000:systeem:TEST-zaken",
                        "ce-type: nl.zaken.zaak-geopend",
                        "ce-subject: zaak%201%20%22%C3%A9%C3%A9n%22",
                        "ce-time: 2026-11-26T09:00:00+01:00",
                        "ce-dataschema: https://example.nl/schema/1",
                        "ce-dataref: /zaken/1?x=%2520",
                        "ce-sequence: 7",
                        "ce-sequencetype: Integer",
                        "ce-flag: true",
                        "ce-number: -3",
                        "ce-word: 100%25%20%F0%9F%98%80");
        assertThat(message.body().orElseThrow().contentType()).isEqualTo("application/json");
        assertThat(text(message)).isEqualTo("{\"bedrag\": 1.10, \"n\":12345678901234567890}");
        CloudEvent read = back(message).get(0);
        assertThat(read.subject()).isEqualTo(Samples.full().subject());
        assertThat(read.data()).isEqualTo(Samples.full().data());
        assertThat(read.extensions().get("word"))
                .isEqualTo(Samples.full().extensions().get("word"));
        assertThat(read.extensions().get("number").integer()).contains(-3);
    }

    @Test
    void batch_ofTwo_isAnArray() {
        CloudEvent plain = event().build();
        EventMessage message = HttpEvents.batch(List.of(plain, Samples.full()));

        assertThat(text(message)).isEqualTo("[{" + ATTRIBUTES + "}," + FULL + "]");
        assertThat(message.body().orElseThrow().contentType()).isEqualTo(BATCH);
        assertThat(back(message)).containsExactly(plain, Samples.full());
        assertThat(text(HttpEvents.batch(List.of()))).isEqualTo("[]");
        assertThat(back(HttpEvents.batch(List.of()))).isEmpty();
    }

    @Test
    void data_ofOtherKinds_standsInItsOwnMember() {
        CloudEvent xml =
                event().data("text/xml", EventData.text("<a b=\"é\"/>\n")).build();
        CloudEvent bytes =
                event().data("image/png", EventData.binary(new byte[] {-1, 0})).build();

        assertThat(text(HttpEvents.structured(xml)))
                .endsWith(",\"datacontenttype\":\"text/xml\",\"data\":\"<a b=\\\"é\\\"/>\\u000a\"}");
        assertThat(text(HttpEvents.structured(bytes)))
                .endsWith(",\"datacontenttype\":\"image/png\",\"data_base64\":\"/wA=\"}");
        for (CloudEvent event : List.of(xml, bytes)) {
            assertThat(back(HttpEvents.structured(event))).containsExactly(event);
            assertThat(back(HttpEvents.binary(event))).containsExactly(event);
        }
    }

    @Test
    void binary_withoutMediaType_namesTheOneThatIsMeant() {
        CloudEvent read = read("{" + ATTRIBUTES + ",\"data\":[1]}");

        assertThat(read.dataContentType()).isEmpty();
        assertThat(HttpEvents.binary(read).body().orElseThrow().contentType()).isEqualTo("application/json");
        assertThat(HttpEvents.binary(event().build()).body()).isEmpty();
        assertThat(back(HttpEvents.binary(event().build()))).containsExactly(event().build());
        CloudEvent bytes = read("{" + ATTRIBUTES + ",\"data_base64\":\"AQ==\"}");
        assertThat(HttpEvents.binary(bytes).body().orElseThrow().contentType()).isEqualTo("application/octet-stream");
        CloudEvent typed = read("{" + ATTRIBUTES + ",\"datacontenttype\":\"text/plain\"}");
        assertThat(back(HttpEvents.binary(typed))).containsExactly(typed);
    }

    @Test
    void binary_ofTextThatNamesAnotherCharset_isRefused() {
        CloudEvent event = event().data("text/xml; charset=iso-8859-1", EventData.text("é"))
                .build();

        assertThat(back(HttpEvents.structured(event))).containsExactly(event);
        assertThatExceptionOfType(CloudEventException.class).isThrownBy(() -> HttpEvents.binary(event));
    }

    @Test
    void binary_withBytesThatAreNoUtf8_keepsThem() {
        byte[] latin = {(byte) 0xe9};

        for (String type : List.of("text/plain", "text/plain;charset=iso-8859-1", "application/json; charset=utf-16")) {
            CloudEvent read = HttpEvents.DEFAULT.read(binary(type, latin)).get(0);
            assertThat(read.data()).contains(EventData.binary(latin));
        }
        assertThat(HttpEvents.DEFAULT.read(binary("", latin)).get(0).dataContentType())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\" : 1.10}",
                "12345678901234567890",
                "1E400",
                "-0.0",
                "\"\\u00e9\\/\"",
                "null",
                "true",
                "[ ]",
                "\"\""
            })
    void data_ofAnyJson_keepsItsText(String json) {
        CloudEvent read = read("{" + ATTRIBUTES + ",\"data\": " + json + " }");

        assertThat(read.data().orElseThrow().text()).isEqualTo(json);
        assertThat(text(HttpEvents.structured(read))).isEqualTo("{" + ATTRIBUTES + ",\"data\":" + json + "}");
        assertThat(text(HttpEvents.binary(read))).isEqualTo(json);
    }

    @Test
    void members_thatAreNull_countAsAbsent() {
        CloudEvent read = read("{" + ATTRIBUTES + ",\"subject\":null,\"time\":null,\"onbekend\":null,\"data\":null,"
                + "\"data_base64\":\"AQ==\"}");

        assertThat(read.subject()).isEmpty();
        assertThat(read.extensions()).isEmpty();
        assertThat(read.data()).contains(EventData.binary(new byte[] {1}));
        assertThat(read("{" + ATTRIBUTES + ",\"datacontenttype\":\"text/plain\",\"data\":null}")
                        .data())
                .isEmpty();
        assertThat(read("{" + ATTRIBUTES + ",\"data\":1,\"data_base64\":null}")
                        .data()
                        .orElseThrow()
                        .text())
                .isEqualTo("1");
    }

    @Test
    void structured_besideOtherHeaders_countsAlone() {
        CloudEvent read = HttpEvents.DEFAULT
                .read(incoming(
                        "Application/CloudEvents+JSON;Charset=\"UTF-8\"",
                        "{" + ATTRIBUTES + "}",
                        "ce-id",
                        "other",
                        "Content-Encoding",
                        "identity"))
                .get(0);

        assertThat(read).isEqualTo(event().build());
    }

    @Test
    void headers_asOlderSendersWriteThem_areRead() {
        CloudEvent read = HttpEvents.DEFAULT
                .read(incoming(
                        "",
                        "",
                        "CE-Id",
                        "a b",
                        "ce-specversion",
                        "1.0",
                        "ce-source",
                        "/x",
                        "ce-type",
                        "\"a \\\"b\"",
                        "ce-subject",
                        "e%CC%81",
                        "ce-leeg",
                        ""))
                .get(0);

        assertThat(read.id()).isEqualTo("a b");
        assertThat(read.type()).isEqualTo("a \"b");
        assertThat(read.subject()).contains("e\u0301");
        assertThat(read.extensions().get("leeg").text()).isEmpty();
    }

    @Test
    void message_toATarget_isAPost() {
        OutgoingMessage request = HttpEvents.binary(Samples.full()).to("/events?a=b");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/events?a=b");
        assertThat(request.headers().first("ce-id")).contains("TEST-1");
    }

    private static CloudEvent read(String json) {
        return HttpEvents.DEFAULT
                .read(incoming(STRUCTURED, json.getBytes(UTF_8)))
                .get(0);
    }

    private static nl.plusgemeente.sdk.exchange.message.IncomingMessage binary(String type, byte[] body) {
        return incoming(type, body, "ce-specversion", "1.0", "ce-id", "1", "ce-source", "/x", "ce-type", "nl.a.b");
    }

    private static List<String> lines(EventMessage message) {
        List<String> lines = new ArrayList<>();
        message.headers().forEach((name, value) -> lines.add(name + ": " + value));
        return lines;
    }
}
