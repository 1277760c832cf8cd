package nl.plusgemeente.sdk.core.internal.transport;

import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Puts an HTTP client together that does nothing of its own accord. */
final class ClientAssembly {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private ClientAssembly() {}

    static CloseableHttpClient client(Supplier<TenantTls> tls, TransportSettings settings, Timekeeper time) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(tls, settings, time))
                .setRequestExecutor(new FullTargetExecutor())
                .setRoutePlanner(settings.proxy())
                .disableAutomaticRetries() // our own retry knows what is safe
                .disableRedirectHandling() // credentials go to the API only
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression() // signatures are over what came across
                .disableDefaultUserAgent()
                .disableConnectionState() // with a client certificate it would cost a handshake per call
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            Supplier<TenantTls> tls, TransportSettings settings, Timekeeper time) {
        PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager(
                operator(tls, settings, time),
                PoolConcurrencyPolicy.STRICT,
                PoolReusePolicy.LIFO,
                TimeValue.NEG_ONE_MILLISECOND,
                QuietConnection.factory());
        manager.setMaxTotal((int) Math.min(settings.perHost() * 4L, Integer.MAX_VALUE));
        manager.setDefaultMaxPerRoute(settings.perHost());
        manager.setDefaultConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connect()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .setTimeToLive(TimeValue.ofMinutes(10))
                .build());
        manager.setDefaultSocketConfig(SocketConfig.custom()
                .setTcpNoDelay(true)
                .setSoTimeout(Timeout.of(settings.silence()))
                .build());
        return manager;
    }

    private static DefaultHttpClientConnectionOperator operator(
            Supplier<TenantTls> tls, TransportSettings settings, Timekeeper time) {
        Lazy<TenantTls> contexts = new Lazy<>(tls);
        return new DefaultHttpClientConnectionOperator(
                proxy -> new DeadlineSocket(time, settings.silence().toMillis()),
                DefaultSchemePortResolver.INSTANCE,
                SystemDefaultDnsResolver.INSTANCE,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(
                                "https",
                                (socket, target, port, attachment, context) -> strategy(
                                                contexts.get().to(new Endpoint(target, port)))
                                        .upgrade(socket, target, port, attachment, context))
                        .build());
    }

    private static TlsSocketStrategy strategy(SSLContext tls) {
        return new DefaultClientTlsStrategy(
                tls,
                PROTOCOLS,
                null,
                SSLBufferMode.STATIC,
                HostnameVerificationPolicy.BOTH,
                // The standard one reads a list of public suffixes, which takes 40 ms of the first call; the JDK, asked
                // as well, has such a list of its own.
                new DefaultHostnameVerifier());
    }
}
