package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.TestPki;

/** Calls Managers and Inways as a foreign program would: the JDK's client with a certificate, nothing of the SDK. */
final class Wire {

    private static final char[] PASSWORD = "TEST".toCharArray();
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client;

    private Wire(HttpClient client) {
        this.client = client;
    }

    /** As a tenant. */
    static Wire of(MockFacilities facilities, String tenant) {
        TestPki pki = facilities.pki();
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new java.io.ByteArrayInputStream(pki.clientKeyStore(tenant)), pki.password());
            return of(pki.rootCertificate(), keys, pki.password());
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As anyone. */
    static Wire of(MockFacilities facilities, ClientIdentity identity) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(
                    "TEST", identity.privateKey(), PASSWORD, identity.chain().toArray(new X509Certificate[0]));
            return of(facilities.pki().rootCertificate(), keys, PASSWORD);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Without a certificate. */
    static Wire anonymous(MockFacilities facilities) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            return of(facilities.pki().rootCertificate(), keys, PASSWORD);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Wire of(X509Certificate root, KeyStore keys, char[] password)
            throws GeneralSecurityException, IOException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, password);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("TEST", root);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return new Wire(HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST)
                .build());
    }

    /** The answer to a request; a header has one value on each line. */
    HttpResponse<String> send(String method, String address, Map<String, String> headers, String body) {
        BodyPublisher content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).method(method, content);
        headers.forEach((name, values) -> values.lines().forEach(value -> request.header(name, value)));
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String address) {
        return send("GET", address, Map.of(), "");
    }

    /** A form. */
    HttpResponse<String> form(String address, Map<String, String> parameters) {
        String body = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", address, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }
}
