package nl.plusgemeente.sdk.core.internal.transport;

import java.net.URI;
import java.util.Locale;

/**
 * Whom a connection is meant to end at. What a socket says of its other end will not do: behind a proxy that is the proxy.
 *
 * @param host name or address, in lower case and without brackets
 * @param port never absent
 */
public record Endpoint(String host, int port) {
    private static final int HTTPS = 443;

    /** However it was written, one endpoint is equal to itself. */
    public Endpoint {
        host = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        host = host.toLowerCase(Locale.ROOT);
        port = port < 0 ? HTTPS : port;
    }

    /**
     * Where requests to an address go.
     *
     * @param address with a host
     * @return its endpoint
     */
    public static Endpoint of(URI address) {
        return new Endpoint(address.getHost(), address.getPort());
    }

    @Override
    public String toString() {
        return host + ':' + port;
    }
}
