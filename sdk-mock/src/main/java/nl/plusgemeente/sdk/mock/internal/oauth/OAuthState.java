package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.jwk.JWK;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockClient.Grant;
import nl.plusgemeente.sdk.mock.MockClient.Method;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.Members;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/**
 * The authorization server as documents: what is set and who is known, its keys, and the requests for tokens.
 *
 * @param parts of the server
 * @param journal the requests
 */
record OAuthState(Parts parts, TokenJournal journal) {

    private static final String OFFSET = "clockOffset";
    private static final String LIFETIME = "tokenLifetime";
    private static final String NONCE = "dpopNonceRequired";
    private static final String CLIENTS = "clients";
    private static final Duration CENTURY = Duration.ofDays(36_525);

    List<StatePart> states() {
        return List.of(
                StatePart.settable("oauth", this::read, this::set),
                StatePart.readOnly("keys", this::keys),
                StatePart.readOnly("tokens", this::tokens));
    }

    private JsonObject read() {
        JsonArrayBuilder clients = Json.createArrayBuilder();
        parts.clients().list().forEach(client -> clients.add(shown(client)));
        Settings settings = parts.settings();
        return Json.createObjectBuilder()
                .add(OFFSET, settings.offset().toString())
                .add(LIFETIME, settings.lifetime().toString())
                .add(NONCE, settings.nonceRequired())
                .add(CLIENTS, clients)
                .build();
    }

    private static JsonObjectBuilder shown(MockClient client) {
        JsonArrayBuilder redirects = Json.createArrayBuilder();
        client.redirectUris().forEach(uri -> redirects.add(uri.toString()));
        return Json.createObjectBuilder()
                .add("clientId", client.id())
                .add("method", client.method().name())
                .add("grant", client.grant().name())
                .add(
                        "scopes",
                        Json.createArrayBuilder(
                                client.scopes().stream().sorted().toList()))
                .add("proof", client.proof())
                .add("redirectUris", redirects);
    }

    private void set(Members document) {
        document.only(Set.of(OFFSET, LIFETIME, NONCE, CLIENTS));
        Duration offset = duration(document, OFFSET, Settings.NO_OFFSET);
        if (offset.abs().compareTo(CENTURY) > 0) {
            throw document.wrong(OFFSET, "must be at most " + CENTURY.toDays() + " days");
        }
        Duration lifetime = duration(document, LIFETIME, Settings.LIFETIME);
        if (lifetime.isNegative() || lifetime.compareTo(CENTURY) > 0) {
            throw document.wrong(LIFETIME, "must be 0 to " + CENTURY.toDays() + " days");
        }
        boolean nonce = document.flag(NONCE);
        Map<String, MockClient> clients = new LinkedHashMap<>();
        for (Members one : document.objects(CLIENTS)) {
            MockClient client = client(one);
            if (clients.put(client.id(), client) != null) {
                throw one.wrong("clientId", "stands there twice");
            }
        }
        parts.settings().offset(offset);
        parts.settings().lifetime(lifetime);
        parts.settings().nonceRequired(nonce);
        if (document.has(CLIENTS)) {
            parts.clients().replace(clients);
        } else {
            parts.clients().reset();
        }
    }

    private static Duration duration(Members document, String name, Duration otherwise) {
        return document.parsed(name, Duration::parse, "a duration such as PT2M or PT-30S")
                .orElse(otherwise);
    }

    private static MockClient client(Members one) {
        one.only(Set.of("clientId", "method", "grant", "scopes", "proof", "redirectUris"));
        Method method = one.required("method", one.oneOf("method", Method.class));
        MockClient client = new MockClient(
                one.line("clientId"),
                method,
                one.oneOf("grant", Grant.class).orElse(Grant.CLIENT_CREDENTIALS),
                new LinkedHashSet<>(one.texts("scopes")),
                one.requiredText("proof"),
                one.texts("redirectUris").stream().map(uri -> uri(one, uri)).toList());
        try {
            Clients.check(client);
        } catch (IllegalArgumentException e) {
            throw one.wrong("proof", "must be a JWK set with public keys, and no private ones");
        }
        return client;
    }

    private static URI uri(Members one, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw one.wrong("redirectUris", "must be a list of addresses");
        }
    }

    private JsonObject keys() {
        JsonArrayBuilder published = Json.createArrayBuilder();
        parts.keys().published().getKeys().stream().map(JWK::getKeyID).forEach(published::add);
        return Json.createObjectBuilder()
                .add("algorithm", parts.keys().algorithm())
                .add("published", published)
                .build();
    }

    /** Who asked for what, without assertions, secrets and tokens. */
    private JsonObject tokens() {
        JsonArrayBuilder requests = Json.createArrayBuilder();
        journal.list()
                .forEach(request -> requests.add(Json.createObjectBuilder()
                        .add("grantType", request.parameters().getOrDefault("grant_type", ""))
                        .add("clientId", request.parameters().getOrDefault("client_id", ""))
                        .add("scope", request.parameters().getOrDefault("scope", ""))
                        .add("status", request.status())
                        .add("error", request.error())));
        return Json.createObjectBuilder().add("requests", requests).build();
    }
}
