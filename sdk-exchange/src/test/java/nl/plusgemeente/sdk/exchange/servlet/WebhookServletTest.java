package nl.plusgemeente.sdk.exchange.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.plusgemeente.sdk.exchange.event.CloudEvent;
import nl.plusgemeente.sdk.exchange.event.EventMessage;
import nl.plusgemeente.sdk.exchange.event.EventSource;
import nl.plusgemeente.sdk.exchange.event.HttpEvents;
import nl.plusgemeente.sdk.exchange.event.Receipt;
import nl.plusgemeente.sdk.exchange.event.WebhookReceiver;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receiver in a real container. */
class WebhookServletTest {
    private static final String ORIGIN = "events.utrecht.example";
    private static final X509Certificate PEER = TestAuthority.root().certificate();

    @TempDir
    private Path folder;

    private final List<CloudEvent> taken = new CopyOnWriteArrayList<>();
    private final List<IncomingMessage> messages = new CopyOnWriteArrayList<>();
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final CloudEvent event = CloudEvent.builder(
                    "TEST-1", EventSource.named("gemeente-utrecht", "TEST zaken"), "nl.zaken.zaak-geopend")
            .subject("één \"zaak\" 100% \ud83d\ude00")
            .build();

    @BeforeEach
    void starts() throws LifecycleException {
        WebhookReceiver receiver = WebhookReceiver.builder((events, message) -> {
                    taken.addAll(events);
                    messages.add(message);
                    return taken.size() > 2 ? Receipt.busy(Duration.ofSeconds(9)) : Receipt.PROCESSED;
                })
                .origin(ORIGIN)
                .rate(60)
                .build();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector()
                .setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "events", new WebhookServlet(receiver)).addMapping("/events");
        Tomcat.addServlet(context, "tls", new WebhookServlet(receiver)).addMapping("/tls");
        FilterDef definition = new FilterDef();
        definition.setFilterName("tls");
        definition.setFilter(showing());
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("tls");
        mapping.addURLPattern("/tls");
        context.addFilterMap(mapping);
        tomcat.start();
    }

    @AfterEach
    void stops() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void handshake_ofAnAllowedOrigin_getsConsent() throws Exception {
        HttpResponse<String> answer = send(
                request("/events").method("OPTIONS", BodyPublishers.noBody()).header("WebHook-Request-Origin", ORIGIN));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("WebHook-Allowed-Origin")).contains(ORIGIN);
        assertThat(answer.headers().firstValue("WebHook-Allowed-Rate")).contains("60");
        assertThat(answer.headers().firstValue("Allow")).contains("POST, OPTIONS");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void delivery_inEachForm_reachesTheApplication() throws Exception {
        assertThat(deliver("/events?a=b%20c", HttpEvents.structured(event)).statusCode())
                .isEqualTo(204);
        assertThat(deliver("/tls", HttpEvents.binary(event)).statusCode()).isEqualTo(204);
        HttpResponse<String> busy = deliver("/events", HttpEvents.batch(List.of(event)));

        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("9");
        assertThat(taken).containsExactly(event, event, event);
        assertThat(messages.get(0).target()).isEqualTo("/events?a=b%20c");
        assertThat(messages.get(0).peer()).isEmpty();
        assertThat(messages.get(1).peer()).contains(PEER);
    }

    @Test
    void delivery_thatIsNotValid_isRefusedWithAProblem() throws Exception {
        HttpResponse<String> answer = send(request("/events")
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofString("{\"specversion\":\"1.0\",\"id\":\"geheim\"}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().length());
        assertThat(answer.body())
                .contains("\"attribute\":\"source\"", "\"attribute\":\"type\"")
                .doesNotContain("geheim");
        assertThat(send(request("/events").GET()).statusCode()).isEqualTo(405);
        assertThat(send(request("/events").POST(BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(415);
    }

    @Test
    void request_thatIsNotHttp_isRefused() {
        ServletRequest request = (ServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletRequest.class}, (proxy, method, all) -> null);
        ServletResponse response = (ServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletResponse.class}, (proxy, method, all) -> null);
        WebhookServlet servlet = new WebhookServlet(
                WebhookReceiver.builder((events, message) -> Receipt.ACCEPTED).build());

        assertThatThrownBy(() -> servlet.service(request, response)).isInstanceOf(ServletException.class);
    }

    private HttpResponse<String> deliver(String path, EventMessage message) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        message.headers().forEach(request::header);
        message.body().ifPresent(body -> request.header("Content-Type", body.contentType()));
        byte[] bytes = message.body().isPresent() ? message.body().get().open().readAllBytes() : new byte[0];
        return send(request.POST(BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path))
                .timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a container does with the certificate of a TLS connection. */
    private static Filter showing() {
        return (request, response, chain) -> {
            request.setAttribute(
                    "jakarta.servlet.request.X509Certificate", List.of(PEER).toArray(X509Certificate[]::new));
            chain.doFilter(request, response);
        };
    }
}
