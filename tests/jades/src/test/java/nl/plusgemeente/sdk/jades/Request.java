package nl.plusgemeente.sdk.jades;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;

/**
 * A request, as it is sent.
 *
 * @param target path and query
 * @param fields names and values, in turns
 * @param body the body
 */
record Request(String target, List<String> fields, byte[] body) {
    private static final String BODY = "{\"besluit\":\"Kap van één boom\",\"zaak\":\"TEST-1\"}";

    /** One without signature. */
    static Request plain() {
        byte[] body = BODY.getBytes(UTF_8);
        return new Request(
                "/v1/besluiten?expand=zaak",
                List.of(
                        "Host", "api.example.nl",
                        "Content-Type", "application/json",
                        "Content-Length", Integer.toString(body.length)),
                body);
    }

    Request with(String name, String value) {
        List<String> more = new ArrayList<>(without(name).fields);
        more.addAll(List.of(name, value));
        return new Request(target, List.copyOf(more), body);
    }

    Request without(String name) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            if (!fields.get(i).equalsIgnoreCase(name)) {
                others.addAll(fields.subList(i, i + 2));
            }
        }
        return new Request(target, List.copyOf(others), body);
    }

    Request at(String other) {
        return new Request(other, fields, body);
    }

    Request with(byte[] other) {
        return new Request(target, fields, other);
    }

    Headers headers() {
        Headers headers = new Headers();
        for (int i = 0; i < fields.size(); i += 2) {
            headers.add(fields.get(i), fields.get(i + 1));
        }
        return headers;
    }

    String value(String name) {
        return headers().first(name).orElseThrow();
    }

    /** The signature, under whichever name. */
    String signature() {
        return value(signatureName());
    }

    String signatureName() {
        for (HeaderDialect dialect : HeaderDialect.values()) {
            for (Coverage coverage : Coverage.values()) {
                if (headers().contains(dialect.field(coverage))) {
                    return dialect.field(coverage);
                }
            }
        }
        throw new IllegalStateException("not signed");
    }

    OutgoingMessage outgoing() {
        return OutgoingMessage.request("POST", target, headers(), RequestBody.of(body, "application/json"));
    }

    IncomingMessage incoming() {
        return IncomingMessage.request("POST", target, headers(), new ByteArrayInputStream(body));
    }

    /** With all that a signer put on the headers. */
    Request signed(Consumer<Headers> signing) {
        Headers headers = headers();
        signing.accept(headers);
        List<String> all = new ArrayList<>();
        headers.forEach((name, value) -> all.addAll(List.of(name, value)));
        return new Request(target, List.copyOf(all), body);
    }
}
