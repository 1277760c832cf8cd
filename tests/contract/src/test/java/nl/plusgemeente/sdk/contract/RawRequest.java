package nl.plusgemeente.sdk.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.mock.MockFacilities;

/**
 * A request that our clients would never make, to the open APIs of the mock.
 *
 * @param target path and query
 * @param headers what is sent besides what HTTP needs
 * @param body empty for none
 */
record RawRequest(String method, String target, Map<String, String> headers, String body) {

    static RawRequest get(String target, Map<String, String> headers) {
        return new RawRequest("GET", target, headers, "");
    }

    static RawRequest post(String target, Map<String, String> headers, String body) {
        return new RawRequest("POST", target, headers, body);
    }

    RawRequest with(String header, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(header, value);
        return new RawRequest(method, target, changed, body);
    }

    RawRequest without(String header) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.remove(header);
        return new RawRequest(method, target, changed, body);
    }

    RawRequest to(String other) {
        return new RawRequest(method, other, headers, body);
    }

    RawRequest query(String query) {
        return to(target + (target.contains("?") ? "&" : "?") + query);
    }

    RawRequest saying(String other) {
        return new RawRequest(method, target, headers, other);
    }

    RawRequest by(String other) {
        return new RawRequest(other, target, headers, body);
    }

    HttpResponse<String> send(MockFacilities facilities) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(facilities.publicAddress() + target))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return HttpClient.newBuilder()
                    .sslContext(trusting(facilities))
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static SSLContext trusting(MockFacilities facilities) throws GeneralSecurityException, IOException {
        KeyStore roots = KeyStore.getInstance("PKCS12");
        roots.load(null, null);
        roots.setCertificateEntry("root", facilities.pki().rootCertificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(roots);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
