package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.core.spi.Transport;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** The connections of one tenant. Makes no thread; nothing is left of it after {@link #close()}. */
public final class HttpTransport implements Transport, AutoCloseable {
    private final CloseableHttpClient client;
    private final TransportSettings settings;

    /**
     * A pool of its own, empty until the first call.
     *
     * @param tls makes the TLS contexts with the tenant's identity, for the first connection that needs one: once to a
     *     pool, or connections could not be reused safely
     * @param settings waits and sizes
     * @param time measures the budgets
     */
    public HttpTransport(Supplier<TenantTls> tls, TransportSettings settings, Timekeeper time) {
        this.client = ClientAssembly.client(tls, settings, time);
        this.settings = settings;
    }

    @Override
    public IncomingResponse send(OutgoingRequest request, AttemptContext context) {
        HttpClientContext exchange = HttpClientContext.create();
        exchange.setRequestConfig(config(context.deadline()));
        FullTargetExecutor.remember(exchange, target(request), request.server());
        AbortableRequest translated = translate(request);
        SendWatch watch = new SendWatch(translated, context.deadline());
        try {
            return new HttpClientResponse(client.executeOpen(host(request), translated, exchange), translated);
        } catch (SourceEntity.UnreadableException e) {
            throw new ConfigurationException(
                    CoreErrors.OPERATION,
                    "The body of the request cannot be read (" + e.getMessage() + "): check that its source is still"
                            + " there and may be read.",
                    context.facts(),
                    null);
        } catch (IOException e) {
            throw TransportFaults.translate(e, request.uri(), context.facts());
        } finally {
            watch.end();
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }

    /** Every wait is the smaller of its setting and what is left of the call. */
    @SuppressWarnings("deprecation") // the only place where a connect time-out can depend on the call
    private RequestConfig config(Deadline deadline) {
        long left = Math.max(1, Millis.atLeast(deadline.remainingNanos()));
        return RequestConfig.custom()
                .setConnectionRequestTimeout(atMost(settings.lease(), left))
                .setConnectTimeout(atMost(settings.connect(), left))
                .setResponseTimeout(Timeout.ofMilliseconds(Math.min(left, Integer.MAX_VALUE)))
                .setProtocolUpgradeEnabled(false)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .build();
    }

    private static Timeout atMost(Duration setting, long leftMillis) {
        return Timeout.ofMilliseconds(Math.max(1, Math.min(setting.toMillis(), leftMillis)));
    }

    private static HttpHost host(OutgoingRequest request) {
        return new HttpHost(
                request.uri().getScheme(),
                request.uri().getHost(),
                request.uri().getPort());
    }

    private static String target(OutgoingRequest request) {
        String query = request.uri().getRawQuery();
        String path = path(request);
        return query == null ? path : path + '?' + query;
    }

    private static String path(OutgoingRequest request) {
        String path = request.uri().getRawPath();
        return path.isEmpty() ? "/" : path;
    }

    private static AbortableRequest translate(OutgoingRequest request) {
        AbortableRequest translated = new AbortableRequest(request.method(), host(request), path(request));
        request.headers().forEach(translated::addHeader);
        request.body().ifPresent(body -> translated.setEntity(new SourceEntity(body)));
        return translated;
    }
}
