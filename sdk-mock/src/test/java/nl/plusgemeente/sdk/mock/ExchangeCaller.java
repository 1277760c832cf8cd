package nl.plusgemeente.sdk.mock;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;

/** Sends messages to the partner, right or wrong, with the JDK's client: what was signed can be changed before it goes. */
final class ExchangeCaller {

    static final String BESLUIT = "{\"TEST\":\"besluit\"}";
    private static final Set<String> OF_THE_CLIENT = Set.of("host", "content-length");

    private final MockFacilities facilities;
    private final HttpClient client;

    ExchangeCaller(MockFacilities facilities) {
        this.facilities = facilities;
        byte[] keyStore = facilities.pki().clientKeyStore("utrecht");
        this.client = Caller.client(facilities.pki(), Caller.keys(facilities.pki(), keyStore));
    }

    /** A besluit that is not signed. */
    OutgoingMessage besluit() {
        return message("POST", "/besluiten", BESLUIT);
    }

    OutgoingMessage message(String method, String path, String body) {
        URI address = URI.create(facilities.exchange().address() + path);
        Headers headers = new Headers().set("Host", address.getRawAuthority());
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return OutgoingMessage.request(
                method,
                address.getRawPath() + query,
                headers,
                RequestBody.of(body.getBytes(StandardCharsets.UTF_8), "application/json"));
    }

    OutgoingMessage signed(OutgoingMessage message) {
        return signed(message, Coverage.MESSAGE);
    }

    OutgoingMessage signed(OutgoingMessage message, Coverage coverage) {
        ClientIdentity utrecht = facilities.exchange().keys("utrecht").load();
        return signed(message, MessageSigner.builder().coverage(coverage).build(), utrecht);
    }

    static OutgoingMessage signed(OutgoingMessage message, MessageSigner signer, ClientIdentity identity) {
        Headers headers = new Headers();
        message.headers().forEach(headers::addReceived);
        signer.sign(message, identity).addTo(headers);
        return new OutgoingMessage(message.kind(), message.method(), message.target(), headers, message.body());
    }

    HttpResponse<String> send(OutgoingMessage message) {
        RequestBody body = message.body().orElseThrow();
        URI address = URI.create(facilities.governmentAddress() + message.target());
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!message.headers().contains("Content-Type")) {
            request.header("Content-Type", body.contentType());
        }
        message.headers().forEach((name, value) -> {
            if (!OF_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, value);
            }
        });
        try (InputStream bytes = body.open()) {
            request.method(message.method(), BodyPublishers.ofByteArray(bytes.readAllBytes()));
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
