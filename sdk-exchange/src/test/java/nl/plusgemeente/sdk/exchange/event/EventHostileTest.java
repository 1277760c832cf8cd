package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static nl.plusgemeente.sdk.exchange.event.Samples.BATCH;
import static nl.plusgemeente.sdk.exchange.event.Samples.STRUCTURED;
import static nl.plusgemeente.sdk.exchange.event.Samples.incoming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that nobody should send: each refused with its rule, in bounded time, and without repeating them. */
@Timeout(20)
class EventHostileTest {
    private static final String BASE =
            "\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/geheim\",\"type\":\"nl.a.b\"";
    private static final String[] HEADERS = {
        "ce-specversion", "1.0", "ce-id", "1", "ce-source", "/x", "ce-type", "nl.a.b"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\":\"2\"|JSON_FORM",
                "\"subject\":null,\"subject\":\"x\"|JSON_FORM",
                "\"x\":1,\"\\u0078\":2|JSON_FORM",
                "\"data\":1,\"data\":2|JSON_FORM",
                "\"data\":{\"a\":1,\"a\":2}|JSON_FORM",
                "\"data\":1e99999|JSON_FORM",
                "\"data\":01|JSON_FORM",
                "\"data\":NaN|JSON_FORM",
                "\"x\":[null]|JSON_FORM",
                "\"x\":{\"a\":1}|ATTRIBUTE_KIND",
                "\"x\":[1]|ATTRIBUTE_KIND",
                "\"x\":1.5|ATTRIBUTE_KIND",
                "\"x\":2147483648|ATTRIBUTE_KIND",
                "\"x\":12345678901234567890|ATTRIBUTE_KIND",
                "\"subject\":5|ATTRIBUTE_KIND",
                "\"time\":{\"$date\":1}|ATTRIBUTE_KIND",
                "\"ID\":\"x\"|ATTRIBUTE_NAME",
                "\"geheim_naam\":\"x\"|ATTRIBUTE_NAME",
                "\"\":\"x\"|ATTRIBUTE_NAME",
                "\"__proto__\":\"x\"|ATTRIBUTE_NAME",
                "\"subject\":\"\"|ATTRIBUTE_REQUIRED",
                "\"sequence\":\"\"|ATTRIBUTE_REQUIRED",
                "\"subject\":\"a\\r\\nce-id: 2\"|ATTRIBUTE_TEXT",
                "\"x\":\"a\\u0000\"|ATTRIBUTE_TEXT",
                "\"subject\":\"\\ud800\"|ATTRIBUTE_TEXT",
                "\"subject\":\"\\uffff\"|ATTRIBUTE_TEXT",
                "\"subject\":\"\\ufdd0\"|ATTRIBUTE_TEXT",
                "\"subject\":\"\\u009f\"|ATTRIBUTE_TEXT",
                "\"time\":\"2026-11-26T08:00:00-00:00\"|TIME_FORM",
                "\"time\":\"2026-11-26T08:00:00\"|TIME_FORM",
                "\"time\":\"2026-11-26\"|TIME_FORM",
                "\"time\":\"2026-02-30T08:00:00Z\"|TIME_FORM",
                "\"time\":\"2026-11-26T24:00:00Z\"|TIME_FORM",
                "\"time\":\"2026-11-26T08:00:00+25:00\"|TIME_FORM",
                "\"time\":\"2026-11-26T08:00Z\"|TIME_FORM",
                "\"time\":\"٢٠٢٦-11-26T08:00:00Z\"|TIME_FORM",
                "\"dataref\":\"http://[\"|URI_FORM",
                "\"dataschema\":\"a b\"|URI_FORM",
                "\"dataschema\":\"/relatief\"|URI_FORM",
                "\"datacontenttype\":\"json\"|CONTENT_TYPE_FORM",
                "\"datacontenttype\":\"text/plain\\u003b charset=a\\u003b charset=b\"|CONTENT_TYPE_FORM",
                "\"datacontenttype\":\"text/plain\\u003b\"|CONTENT_TYPE_FORM",
                "\"data\":1,\"data_base64\":\"AQ==\"|DATA_ONCE",
                "\"data_base64\":\"A\"|DATA_BASE64",
                "\"data_base64\":\"_-==\"|DATA_BASE64",
                "\"data_base64\":5|DATA_BASE64",
                "\"datacontenttype\":\"text/plain\",\"data\":{\"a\":1}|DATA_FORM",
                "\"datacontenttype\":\"text/plain\",\"data\":\"\\ud800\"|DATA_FORM"
            })
    void structured_withOneThingWrong_isRefusedForThat(String members, EventRule rule) {
        assertRefused(incoming(STRUCTURED, "{" + BASE + "," + members + "}"), rule);
        assertRefused(incoming(BATCH, "[{" + BASE + "},{" + BASE + "," + members + "}]"), rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{}{}",
                "{\"a\":1}x",
                "{\"a\":1,}",
                "{'a':1}",
                "\ufeff{}",
                "{\"a\"}",
                "{a:1}"
            })
    void structured_thatIsNoObject_isRefused(String body) {
        assertRefused(incoming(STRUCTURED, body), EventRule.JSON_FORM);
    }

    @Test
    void structured_withoutAnything_listsAllThatIsMissing() {
        assertThat(refusal(incoming(STRUCTURED, "{\"specversion\":\"0.3\",\"type\":7}"))
                        .findings())
                .containsExactlyInAnyOrder(
                        EventFinding.of(EventRule.SPECVERSION, "specversion"),
                        EventFinding.of(EventRule.ATTRIBUTE_REQUIRED, "id"),
                        EventFinding.of(EventRule.ATTRIBUTE_REQUIRED, "source"),
                        EventFinding.of(EventRule.ATTRIBUTE_KIND, "type"));
        assertRefused(incoming(STRUCTURED, "{}"), EventRule.ATTRIBUTE_REQUIRED);
        assertRefused(incoming(STRUCTURED, "{" + BASE.replace("\"1.0\"", "1.0") + "}"), EventRule.ATTRIBUTE_KIND);
        assertRefused(incoming(STRUCTURED, "{" + BASE.replace("\"1.0\"", "null") + "}"), EventRule.ATTRIBUTE_REQUIRED);
    }

    @Test
    void structured_inOtherBytesThanUtf8_isRefused() {
        String json = "{" + BASE + ",\"subject\":\"é\"}";

        assertRefused(incoming(STRUCTURED, json.getBytes(ISO_8859_1)), EventRule.JSON_FORM);
        assertRefused(incoming(STRUCTURED, json.getBytes(UTF_16)), EventRule.JSON_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cloudevents+json; charset=iso-8859-1",
                "application/cloudevents+json; charset=utf-8; charset=utf-16",
                "application/cloudevents+avro",
                "application/cloudevents",
                "application/cloudevents+jsonx",
                "application/json",
                "text/plain",
                "x",
                ""
            })
    void form_thatIsNotKnown_isRefused(String type) {
        assertRefused(incoming(type, "{" + BASE + "}"), ExchangeErrors.EVENT_FORMAT);
    }

    @Test
    void message_thatIsCompressedOrHasTwoTypes_isRefused() {
        assertRefused(incoming(STRUCTURED, "{}", "Content-Encoding", "gzip"), ExchangeErrors.EVENT_FORMAT);
        assertRefused(incoming(STRUCTURED, "{}", "content-type", "text/plain"), ExchangeErrors.EVENT_FORMAT);
    }

    @Test
    void form_thatIsNotAccepted_isRefused() {
        HttpEvents structured = new HttpEvents(EventLimits.DEFAULT, Set.of(EventForm.STRUCTURED));

        assertThat(structured.read(incoming(STRUCTURED, "{" + BASE + "}"))).hasSize(1);
        assertThatExceptionOfType(CloudEventException.class).isThrownBy(() -> structured.read(incoming(BATCH, "[]")));
        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> structured.read(incoming("", "", HEADERS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce-id|2|ATTRIBUTE_ONCE",
                "CE-Source|/y|ATTRIBUTE_ONCE",
                "ce-subject|%|ATTRIBUTE_ENCODING",
                "ce-subject|%4|ATTRIBUTE_ENCODING",
                "ce-subject|%4g|ATTRIBUTE_ENCODING",
                "ce-subject|%g4|ATTRIBUTE_ENCODING",
                "ce-subject|%C3|ATTRIBUTE_ENCODING",
                "ce-subject|%C0%AF|ATTRIBUTE_ENCODING",
                "ce-subject|%ED%A0%80|ATTRIBUTE_ENCODING",
                "ce-subject|é|ATTRIBUTE_ENCODING",
                "ce-subject|%٤1|ATTRIBUTE_ENCODING",
                "ce-subject|\"a|ATTRIBUTE_ENCODING",
                "ce-subject|\"a\"b|ATTRIBUTE_ENCODING",
                "ce-subject|\"a\\|ATTRIBUTE_ENCODING",
                "ce-subject|a%0D%0Ace-id:%202|ATTRIBUTE_TEXT",
                "ce-subject|%00|ATTRIBUTE_TEXT",
                "ce-x_y|1|ATTRIBUTE_NAME",
                "ce-|1|ATTRIBUTE_NAME",
                "ce-data|1|ATTRIBUTE_NAME",
                "ce-data_base64|1|ATTRIBUTE_NAME",
                "ce-datacontenttype|text/plain|ATTRIBUTE_NAME",
                "ce-time|2026-11-26T08:00:00-00:00|TIME_FORM"
            })
    void binary_withOneThingWrong_isRefusedForThat(String header, String value, EventRule rule) {
        String[] headers = new String[HEADERS.length + 2];
        System.arraycopy(HEADERS, 0, headers, 0, HEADERS.length);
        headers[HEADERS.length] = header;
        headers[HEADERS.length + 1] = value;

        assertRefused(incoming("", "", headers), rule);
    }

    @Test
    void binary_withDataThatIsNotWhatItSays_isRefused() {
        assertRefused(incoming("application/json", "{", HEADERS), EventRule.DATA_FORM);
        assertRefused(incoming("application/json", "[".repeat(65) + "]".repeat(65), HEADERS), EventRule.DATA_FORM);
        assertRefused(incoming("", "", "ce-specversion", "1.0"), EventRule.ATTRIBUTE_REQUIRED);
    }

    @Test
    void attribute_thatIsTooLong_isRefusedInEveryForm() {
        String longer = "a".repeat(4097);
        String[] headers = HEADERS.clone();
        headers[3] = longer;

        assertRefused(
                incoming(STRUCTURED, "{" + BASE + ",\"subject\":\"" + longer + "\"}"), EventRule.ATTRIBUTE_LENGTH);
        assertRefused(incoming(STRUCTURED, "{" + BASE + ",\"x\":\"" + longer + "\"}"), EventRule.ATTRIBUTE_LENGTH);
        assertRefused(incoming(STRUCTURED, "{" + BASE + ",\"" + longer + "\":\"x\"}"), EventRule.ATTRIBUTE_NAME);
        assertRefused(incoming("", "", headers), EventRule.ATTRIBUTE_LENGTH);
        headers[3] = "%41".repeat(20_000);
        assertRefused(incoming("", "", headers), EventRule.ATTRIBUTE_LENGTH);
    }

    @Test
    void json_thatIsDeep_isRefused() {
        String deep = "[".repeat(1_000_000);

        assertRefused(incoming(STRUCTURED, "{" + BASE + ",\"data\":" + deep), EventRule.JSON_FORM);
        assertRefused(incoming(STRUCTURED, "{" + BASE + ",\"x\":" + deep), EventRule.JSON_FORM);
        assertRefused(incoming(BATCH, deep), EventRule.JSON_FORM);
        assertRefused(
                incoming(STRUCTURED, "{" + BASE + ",\"data\":" + "{\"a\":".repeat(64) + "1" + "}".repeat(64) + "}"),
                EventRule.JSON_FORM);
    }

    @Test
    void batch_ofTooMany_isRefused() {
        String many = "[" + String.join(",", java.util.Collections.nCopies(1001, "{" + BASE + "}")) + "]";

        assertRefused(incoming(BATCH, many), EventRule.JSON_FORM);
        assertRefused(incoming(BATCH, "[1]"), EventRule.JSON_FORM);
        assertRefused(incoming(BATCH, "[[]]"), EventRule.JSON_FORM);
        assertRefused(incoming(BATCH, "[null]"), EventRule.JSON_FORM);
        assertRefused(incoming(BATCH, "{" + BASE + "}"), EventRule.JSON_FORM);
    }

    @Test
    void batch_ofManyThatAreWrong_listsSomeOfThem() {
        String many = "[" + String.join(",", java.util.Collections.nCopies(1000, "{}")) + "]";

        CloudEventException refusal = refusal(incoming(BATCH, many));

        assertThat(refusal.findings()).hasSize(100);
        assertThat(refusal.findings().get(99).position()).isEqualTo(24);
        assertThat(refusal.getMessage()).hasSizeLessThan(2000).contains("and more");
    }

    @Test
    void attributes_byTheThousand_areReadInTime() {
        String many = String.join(
                ",",
                IntStream.range(0, 100_000).mapToObj(i -> "\"a" + i + "\":1").toList());

        assertThat(HttpEvents.DEFAULT
                        .read(incoming(STRUCTURED, "{" + BASE + "," + many + "}"))
                        .get(0)
                        .extensions())
                .hasSize(100_000);
    }

    @Test
    void body_thatIsTooLargeOrBreaksOff_isRefused() {
        HttpEvents small = new HttpEvents(EventLimits.DEFAULT.bytes(100), Set.of(EventForm.values()));
        IncomingMessage endless = IncomingMessage.request(
                "POST", "/", new Headers().add("Content-Type", STRUCTURED), InputStream.nullInputStream());

        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> small.read(incoming(STRUCTURED, " ".repeat(101))))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.BODY));
        assertRefused(endless, EventRule.JSON_FORM);
        assertRefused(
                IncomingMessage.request("POST", "/", new Headers().add("Content-Type", STRUCTURED), broken()),
                ExchangeErrors.BODY);
        assertRefused(
                IncomingMessage.request("POST", "/", new Headers().add("Content-Type", STRUCTURED), zeros()),
                ExchangeErrors.BODY);
    }

    @Test
    void subject_thatIsABsn_isInNoMessage() {
        String bsn = "999990019";
        List<String> told = new ArrayList<>();
        WebhookReceiver receiver = WebhookReceiver.builder((events, message) -> Receipt.busy(Duration.ofSeconds(1)))
                .build();

        WebhookAnswer answer = receiver.answer(
                incoming(
                        STRUCTURED,
                        "{" + BASE + ",\"subject\":\"" + bsn + "\",\"time\":\"" + bsn + "\",\"" + bsn + "\":[],\"x-"
                                + bsn + "\":1}"),
                refusal -> told.add(refusal.getMessage()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(told).hasSize(1);
        String text = new String(Samples.bytes(answer.body().orElseThrow()), ISO_8859_1);
        assertThat(text + told).contains("TIME_FORM").doesNotContain(bsn);
    }

    private static void assertRefused(IncomingMessage message, EventRule rule) {
        CloudEventException refusal = refusal(message);
        assertThat(refusal.findings())
                .extracting(EventFinding::rule)
                .contains(rule)
                .containsOnly(rule);
        assertThat(refusal.getMessage()).doesNotContain("geheim");
    }

    private static void assertRefused(IncomingMessage message, ErrorCode code) {
        assertThat(refusal(message).code()).isEqualTo(code);
        assertThat(refusal(message).getMessage()).contains(code.id());
    }

    private static CloudEventException refusal(IncomingMessage message) {
        try {
            HttpEvents.DEFAULT.read(message);
        } catch (CloudEventException e) {
            return e;
        }
        throw new AssertionError("it was read");
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                throw new IOException("broken");
            }
        };
    }

    private static InputStream zeros() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                return count;
            }
        };
    }
}
