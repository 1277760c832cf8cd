package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;

/** Events and messages for tests. */
final class Samples {
    static final URI SOURCE = EventSource.oin(Oin.of("00000099000000344000"), "TEST-zaken");
    static final String TYPE = "nl.zaken.zaak-geopend";
    static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-26T09:00:00+01:00");
    static final String STRUCTURED = "application/cloudevents+json; charset=utf-8";
    static final String BATCH = "application/cloudevents-batch+json; charset=utf-8";

    private Samples() {}

    static CloudEventBuilder event() {
        return CloudEvent.builder("TEST-1", SOURCE, TYPE);
    }

    /** With everything that there is. */
    static CloudEvent full() {
        return event().subject("zaak 1 \"één\"")
                .time(TIME)
                .dataSchema(URI.create("https://example.nl/schema/1"))
                .dataRef(URI.create("/zaken/1?x=%20"))
                .sequence(7)
                .extension("flag", ExtensionValue.of(true))
                .extension("number", ExtensionValue.of(-3))
                .extension("word", "100% \ud83d\ude00")
                .data("application/json", EventData.json("{\"bedrag\": 1.10, \"n\":12345678901234567890}"))
                .build();
    }

    static IncomingMessage incoming(EventMessage message) {
        Headers headers = new Headers();
        message.headers().forEach(headers::add);
        message.body().ifPresent(body -> headers.add("Content-Type", body.contentType()));
        return IncomingMessage.request("POST", "/events", headers, new ByteArrayInputStream(bytes(message)));
    }

    static IncomingMessage incoming(String type, String body, String... headers) {
        return incoming(type, body.getBytes(UTF_8), headers);
    }

    static IncomingMessage incoming(String type, byte[] body, String... headers) {
        Headers all = new Headers();
        if (!type.isEmpty()) {
            all.add("Content-Type", type);
        }
        for (int i = 0; i < headers.length; i += 2) {
            all.addReceived(headers[i], headers[i + 1]);
        }
        return IncomingMessage.request("POST", "/events", all, new ByteArrayInputStream(body));
    }

    static byte[] bytes(EventMessage message) {
        return message.body().map(Samples::bytes).orElse(new byte[0]);
    }

    static byte[] bytes(RequestBody body) {
        try {
            return body.open().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(EventMessage message) {
        return new String(bytes(message), UTF_8);
    }

    static List<CloudEvent> back(EventMessage message) {
        return HttpEvents.DEFAULT.read(incoming(message));
    }
}
