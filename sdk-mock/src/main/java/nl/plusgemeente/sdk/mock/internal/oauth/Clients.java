package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockClient.Grant;
import nl.plusgemeente.sdk.mock.MockClient.Method;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.TestPki;

/** Who is known to the server: the clients of the tenants, and those that a test registered. */
final class Clients {

    private final Map<String, MockClient> own = new LinkedHashMap<>();
    private final Map<String, MockClient> all = new LinkedHashMap<>();

    Clients(List<MockTenant> tenants, TestPki pki) {
        for (MockTenant tenant : tenants) {
            String id = tenant.id();
            MockClient signing = MockClient.privateKeyJwt(id, jwks(pki, id));
            add(signing);
            add(MockClient.tlsClientAuth(id + "-tls", tenant.oin()));
            add(renamed(signing, id + "-exchange").withGrant(Grant.TOKEN_EXCHANGE));
            add(renamed(signing, id + "-portal")
                    .withGrant(Grant.AUTHORIZATION_CODE)
                    .withScopes("openid", "meldingen.lezen", "meldingen.schrijven"));
        }
        add(MockClient.clientSecret("test-client", "test-secret"));
        reset();
    }

    synchronized void register(MockClient client) {
        check(client);
        all.put(client.id(), client);
    }

    /** Others, instead of all that are known. */
    synchronized void replace(Map<String, MockClient> clients) {
        all.clear();
        all.putAll(clients);
    }

    /** Refuses a client that has no keys, or private ones, where it must have public ones. */
    static void check(MockClient client) {
        if (client.method() == Method.PRIVATE_KEY_JWT) {
            keys(client);
        }
    }

    synchronized Optional<MockClient> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    synchronized List<MockClient> list() {
        return new ArrayList<>(all.values());
    }

    synchronized void reset() {
        all.clear();
        all.putAll(own);
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

    private void add(MockClient client) {
        own.put(client.id(), client);
    }

    private static MockClient renamed(MockClient client, String id) {
        return MockClient.privateKeyJwt(id, client.proof());
    }

    private static String jwks(TestPki pki, String tenant) {
        try {
            JWK key = ECKey.parse(pki.clientCertificate(tenant));
            JWK named = new ECKey.Builder(key.toECKey()).keyIDFromThumbprint().build();
            return new JWKSet(named).toString(true);
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of " + tenant + " cannot be published", e);
        }
    }
}
