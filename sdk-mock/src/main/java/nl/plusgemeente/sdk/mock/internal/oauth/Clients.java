package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockClient.Grant;
import nl.plusgemeente.sdk.mock.MockClient.Method;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;

/** Who is known to the server: the clients of the tenants, and those that a test registered. */
final class Clients {

    /** Made at each call: a start waits for no keys, and keys may be renewed. */
    private final Map<String, Supplier<MockClient>> own = new LinkedHashMap<>();

    private final Map<String, MockClient> registered = new LinkedHashMap<>();
    private boolean ownKnown = true;

    Clients(List<MockTenant> tenants, GeneratedPki pki) {
        for (MockTenant tenant : tenants) {
            String id = tenant.id();
            Supplier<String> jwks = () -> jwks(pki, id);
            own.put(id, () -> MockClient.privateKeyJwt(id, jwks.get()));
            own.put(id + "-tls", () -> MockClient.tlsClientAuth(id + "-tls", tenant.oin()));
            own.put(
                    id + "-exchange",
                    () -> MockClient.privateKeyJwt(id + "-exchange", jwks.get()).withGrant(Grant.TOKEN_EXCHANGE));
            own.put(
                    id + "-portal",
                    () -> MockClient.privateKeyJwt(id + "-portal", jwks.get())
                            .withGrant(Grant.AUTHORIZATION_CODE)
                            .withScopes("openid", "meldingen.lezen", "meldingen.schrijven"));
        }
        own.put("test-client", () -> MockClient.clientSecret("test-client", "test-secret"));
    }

    synchronized void register(MockClient client) {
        check(client);
        registered.put(client.id(), client);
    }

    /** Others, instead of all that are known. */
    synchronized void replace(Map<String, MockClient> clients) {
        registered.clear();
        registered.putAll(clients);
        ownKnown = false;
    }

    /** Refuses a client that has no keys, or private ones, where it must have public ones. */
    static void check(MockClient client) {
        if (client.method() == Method.PRIVATE_KEY_JWT) {
            keys(client);
        }
    }

    synchronized Optional<MockClient> find(String id) {
        return Optional.ofNullable(registered.get(id)).or(() -> own(id));
    }

    synchronized List<MockClient> list() {
        Map<String, MockClient> all = new LinkedHashMap<>();
        own.keySet().forEach(id -> own(id).ifPresent(client -> all.put(id, client)));
        all.putAll(registered);
        return new ArrayList<>(all.values());
    }

    synchronized void reset() {
        registered.clear();
        ownKnown = true;
    }

    private Optional<MockClient> own(String id) {
        return Optional.ofNullable(own.get(id)).filter(client -> ownKnown).map(Supplier::get);
    }

    /** A client's public keys. */
    static List<JWK> keys(MockClient client) {
        try {
            List<JWK> keys = JWKSet.parse(client.proof()).getKeys();
            if (keys.isEmpty() || keys.stream().anyMatch(JWK::isPrivate)) {
                throw new IllegalArgumentException(
                        "The JWK set of the client " + client.id() + " must have public keys, and no private ones");
            }
            return keys;
        } catch (ParseException e) {
            throw new IllegalArgumentException("The JWK set of the client " + client.id() + " cannot be read", e);
        }
    }

    /** The keys of all certificates with which it comes in. */
    private static String jwks(GeneratedPki pki, String tenant) {
        try {
            List<JWK> keys = new ArrayList<>();
            for (X509Certificate certificate : pki.clients(tenant)) {
                keys.add(new ECKey.Builder(ECKey.parse(certificate))
                        .keyIDFromThumbprint()
                        .build());
            }
            return new JWKSet(keys).toString(true);
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of " + tenant + " cannot be published", e);
        }
    }
}
