package nl.plusgemeente.sdk.benchmarks.client;

import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import nl.plusgemeente.sdk.benchmarks.server.Tls;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/** The pool of connections as the HTTP client's own examples make it. */
final class Pools {

    private Pools() {}

    static PoolingHttpClientConnectionManager of(Target target) {
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(Contender.CONNECTIONS)
                .setMaxConnTotal(Contender.CONNECTIONS);
        if (target.mtls()) {
            pool.setTlsSocketStrategy(new DefaultClientTlsStrategy(context(target)));
        }
        return pool.build();
    }

    /** The client that the peers get: a pool with the SSL context, and all else left as it is. */
    static CloseableHttpClient asUsersWriteIt(Target target) {
        return HttpClients.custom().setConnectionManager(of(target)).build();
    }

    private static SSLContext context(Target target) {
        try {
            return Tls.context(target.folder(), "client.p12");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
