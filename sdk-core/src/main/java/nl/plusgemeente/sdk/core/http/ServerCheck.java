package nl.plusgemeente.sdk.core.http;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Decides whether a server is the one that a request is for. Asked for every request on the connection that it will go over,
 * before any of it is sent; TLS has accepted chain and host name by then. Thread-safe, and quick: connections are used again.
 */
@FunctionalInterface
public interface ServerCheck {

    /**
     * Looks at what the server showed.
     *
     * @param chain its certificate, then that of its issuer and so on; empty for a connection without TLS
     * @throws nl.plusgemeente.sdk.core.error.SdkException when it is another server: it ends the attempt, and the connection
     */
    void check(List<X509Certificate> chain);
}
