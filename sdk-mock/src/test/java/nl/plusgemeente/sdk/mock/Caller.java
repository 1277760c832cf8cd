package nl.plusgemeente.sdk.mock;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** Calls the facilities as a foreign program would: the JDK's client, nothing of the SDK. */
final class Caller {

    static final String ONTSLUITEN = "/publiek/omgevingsinformatie/api/ontsluiten/v2";
    static final String PRESENTEREN = "/publiek/omgevingsdocumenten/api/presenteren/v8";
    static final String GEOMETRIE = "/publiek/omgevingsdocumenten/api/geometrieopvragen/v1";
    static final String SAMENWERKEN = "/overheid/samenwerken/api/behandelen/v5";
    static final String RD = "http://www.opengis.net/def/crs/EPSG/0/28992";
    static final String LELYSTAD = "{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]}}";
    static final String UTRECHT = "{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[136925,455830]}}";

    private final MockFacilities facilities;
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller(MockFacilities facilities, HttpClient client) {
        this.facilities = facilities;
        this.client = client;
        headers.put("x-api-key", facilities.tenants().get(0).apiKey());
        headers.put("Accept", "application/hal+json");
        headers.put("Content-Type", "application/json");
        headers.put("Content-Crs", RD);
    }

    static Caller of(MockFacilities facilities) {
        return new Caller(facilities, client(facilities.pki(), new KeyManager[0]));
    }

    static Caller withCertificate(MockFacilities facilities, String tenant) {
        String oin = facilities.tenants().stream()
                .filter(one -> one.id().equals(tenant))
                .findFirst()
                .orElseThrow()
                .oin();
        return withKeyStore(facilities, facilities.pki(), facilities.pki().clientKeyStore(tenant))
                .with(MockFacilities.SENDER_OIN_HEADER, oin);
    }

    static Caller withKeyStore(MockFacilities facilities, TestPki pki, byte[] keyStore) {
        return new Caller(facilities, client(facilities.pki(), keys(pki, keyStore)));
    }

    /** As anyone who has a key and a certificate. */
    static Caller withIdentity(MockFacilities facilities, ClientIdentity identity) {
        try {
            char[] password = facilities.pki().password();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(
                    "TEST", identity.privateKey(), password, identity.chain().toArray(new X509Certificate[0]));
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, password);
            return new Caller(facilities, client(facilities.pki(), factory.getKeyManagers()));
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static KeyManager[] keys(TestPki pki, byte[] keyStore) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(keyStore), pki.password());
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, pki.password());
            return factory.getKeyManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same caller with another header; no value leaves it out. */
    Caller with(String name, String value) {
        Caller other = new Caller(facilities, client);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    Caller without(String name) {
        Caller other = new Caller(facilities, client);
        other.headers.keySet().retainAll(headers.keySet());
        other.headers.putAll(headers);
        other.headers.remove(name);
        return other;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(build(path, request), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(build(path, HttpRequest.newBuilder().GET()), BodyHandlers.ofByteArray());
    }

    static JsonObject json(HttpResponse<String> response) {
        return structure(response).asJsonObject();
    }

    static JsonStructure structure(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.read();
        }
    }

    private HttpRequest build(String path, HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        URI base = path.startsWith("/overheid/") ? facilities.governmentAddress() : facilities.publicAddress();
        return request.uri(URI.create(path.startsWith("http") ? path : base + path))
                .build();
    }

    static HttpClient client(TestPki pki, KeyManager[] keys) {
        return HttpClient.newBuilder().sslContext(tls(pki, keys)).build();
    }

    static SSLContext tls(TestPki pki, KeyManager[] keys) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(new ByteArrayInputStream(pki.trustStore()), pki.password());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
