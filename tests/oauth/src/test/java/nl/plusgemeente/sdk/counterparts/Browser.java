package nl.plusgemeente.sdk.counterparts;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A browser that keeps cookies and follows redirects on this machine, until it is sent back to the application. */
final class Browser {
    private static final int MOST = 20;

    private final HttpClient client;

    /** Shows the server's own certificate where it is asked for one: a browser of nobody in particular. */
    Browser(TestAuthority authority) {
        client = HttpClient.newBuilder()
                .sslContext(Tls.context(authority.server(), authority.root()))
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Goes where it is sent; gives the query with which it comes back. */
    String follow(URI address) throws IOException {
        return follow(get(address));
    }

    /** Goes where it is sent; gives the page where it comes to rest. */
    HttpResponse<String> page(URI address) throws IOException {
        HttpResponse<String> page = get(address);
        for (int steps = 0; steps < MOST && page.statusCode() / 100 == 3; steps++) {
            page = get(next(page));
        }
        return page;
    }

    /** Goes where the page sends it; gives the query with which it comes back. */
    String follow(HttpResponse<String> first) throws IOException {
        HttpResponse<String> page = first;
        for (int steps = 0; steps < MOST; steps++) {
            URI next = next(page);
            if (next.toString().startsWith(Clients.REDIRECT)) {
                return next.getRawQuery();
            }
            page = get(next);
        }
        throw new AssertionError("The browser is sent round and round");
    }

    private static URI next(HttpResponse<String> page) {
        return page.headers()
                .firstValue("Location")
                .map(page.uri()::resolve)
                .orElseThrow(() -> new AssertionError("The browser stands still at "
                        + page.uri().getPath() + ": " + page.statusCode() + " " + page.body()));
    }

    HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address));
    }

    HttpResponse<String> post(URI address, String form) throws IOException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
