package nl.plusgemeente.sdk.core.internal.transport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Which hosts are reached through a proxy: all but this machine and the exceptions. */
public final class ProxyPlanner extends DefaultRoutePlanner {
    private final Optional<HttpHost> proxy;
    private final List<String> except;

    /**
     * The way to every host.
     *
     * @param proxy host and port; empty for a network without one
     * @param except names of hosts, or with a dot before them of domains
     */
    public ProxyPlanner(Optional<String> proxy, List<String> except) {
        super(DefaultSchemePortResolver.INSTANCE);
        this.proxy = proxy.map(ProxyPlanner::host);
        this.except = except.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
        return proxy.filter(any -> !isExcepted(new Endpoint(target.getHostName(), target.getPort()).host()))
                .orElse(null);
    }

    private boolean isExcepted(String host) {
        boolean here = host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
        return here || except.stream().anyMatch(name -> name.startsWith(".") ? host.endsWith(name) : host.equals(name));
    }

    private static HttpHost host(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return new HttpHost(
                "http", hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }
}
