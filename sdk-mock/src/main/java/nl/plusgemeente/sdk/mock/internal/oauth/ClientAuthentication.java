package nl.plusgemeente.sdk.mock.internal.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;

/** Finds out which client calls, and lets it show that; by the one method that it is registered with. */
final class ClientAuthentication {

    private static final String BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String BASIC = "Basic ";

    private final Clients clients;
    private final Assertions assertions;

    ClientAuthentication(Clients clients, Assertions assertions) {
        this.clients = clients;
        this.assertions = assertions;
    }

    MockClient check(Incoming incoming, Form form) {
        Optional<String> basic = incoming.header("authorization");
        boolean assertion = form.value("client_assertion").isPresent();
        boolean secret = form.value("client_secret").isPresent();
        if ((basic.isPresent() ? 1 : 0) + (assertion ? 1 : 0) + (secret ? 1 : 0) > 1) {
            throw OAuthError.invalidRequest("a client authenticates in one way at a time");
        }
        Credentials credentials = basic.map(ClientAuthentication::basic)
                .orElseGet(() -> new Credentials(
                        form.value("client_id")
                                .or(() -> form.value("client_assertion").flatMap(ClientAuthentication::subject))
                                .orElseThrow(() -> OAuthError.invalidClient("the parameter client_id is missing")),
                        form.value("client_secret")));
        MockClient client = clients.find(credentials.id())
                .orElseThrow(() -> OAuthError.invalidClient("there is no client " + credentials.id()));
        switch (client.method()) {
            case PRIVATE_KEY_JWT -> signed(client, form);
            case TLS_CLIENT_AUTH -> certificate(client, incoming, assertion || basic.isPresent() || secret);
            case CLIENT_SECRET -> secret(client, credentials);
        }
        return client;
    }

    private void signed(MockClient client, Form form) {
        if (form.value("client_assertion_type").filter(BEARER::equals).isEmpty()) {
            throw OAuthError.invalidClient("the client must send a client_assertion of the type " + BEARER);
        }
        assertions.verify(
                client,
                form.value("client_assertion")
                        .orElseThrow(() -> OAuthError.invalidClient("the client_assertion is missing")));
    }

    private static void certificate(MockClient client, Incoming incoming, boolean otherwise) {
        if (otherwise) {
            throw OAuthError.invalidClient("the client is registered for tls_client_auth and nothing else");
        }
        if (incoming.clientOin().filter(client.proof()::equals).isEmpty()) {
            throw OAuthError.invalidClient(
                    "the client must come to the mtls_endpoint_aliases with a certificate of OIN " + client.proof());
        }
    }

    private static void secret(MockClient client, Credentials credentials) {
        byte[] right = client.proof().getBytes(StandardCharsets.UTF_8);
        byte[] shown = credentials.secret().orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right, shown)) {
            throw OAuthError.invalidClient("the secret is missing or wrong");
        }
    }

    private static Optional<String> subject(String assertion) {
        return Signatures.parse(assertion)
                .flatMap(Signatures::claims)
                .flatMap(claims -> Signatures.text(claims, "sub"));
    }

    /** Both parts are coded as in a form before they are joined (RFC 6749 §2.3.1). */
    private static Credentials basic(String header) {
        try {
            if (header.startsWith(BASIC)) {
                byte[] bytes = Base64.getDecoder().decode(header.substring(BASIC.length()));
                String[] parts = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
                if (parts.length == 2) {
                    return new Credentials(decode(parts[0]), Optional.of(decode(parts[1])));
                }
            }
        } catch (IllegalArgumentException e) {
            throw OAuthError.invalidClient("the Authorization header is badly coded");
        }
        throw OAuthError.invalidClient("the Authorization header must be Basic, with client_id and secret");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private record Credentials(String id, Optional<String> secret) {

        @Override
        public String toString() {
            return "Credentials[" + id + "]";
        }
    }
}
