package nl.plusgemeente.sdk.mock.internal.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManager;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listeners that are opened while the server runs: each with a certificate of its own, and for callers with one. */
public final class Doors {

    private static final int MOST_THREADS = 2_000;
    private static final int IDLE_MILLIS = 1_000;

    private final Server server;
    private final Listeners listeners;
    private final QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 0, IDLE_MILLIS);
    private final Map<String, ServerConnector> open = new ConcurrentHashMap<>();

    Doors(Server server, Listeners listeners) {
        this.server = server;
        this.listeners = listeners;
    }

    /**
     * Opens one more.
     *
     * @param name what requests are known by that come in by it
     * @return its address, without a slash at the end
     */
    public String open(String name, KeyManager[] keys) {
        startThreads();
        return "https://" + opened(name, listeners.open(server, threads, name, keys));
    }

    /**
     * Opens that of the administration, without TLS: no browser knows our root.
     *
     * @param port 0 for a free one
     * @return its address, without a slash at the end
     */
    String openAdmin(int port) {
        startThreads();
        return "http://" + opened(AdminHandler.DOOR, listeners.openAdmin(server, threads, port));
    }

    private void startThreads() {
        server.addBean(threads, true); // stops with it
        start(threads); // else the first listener would, and it would stop with that
    }

    private String opened(String name, ServerConnector connector) {
        server.addConnector(connector);
        start(connector);
        open.put(name, connector);
        connector.setPort(connector.getLocalPort()); // where it comes back after it was shut
        return Listeners.LOOPBACK + ":" + connector.getLocalPort();
    }

    /** Refuses connections, and ends those there are. */
    public void shut(String name) {
        ServerConnector connector = find(name);
        try {
            connector.getConnectedEndPoints().forEach(EndPoint::close);
            connector.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The listener " + name + " does not stop", e);
        }
    }

    /** Accepts connections again, at the same address. */
    public void reopen(String name) {
        ServerConnector connector = find(name);
        if (!connector.isRunning()) {
            start(connector);
        }
    }

    /** All that there are now. */
    List<EndPoint> connections() {
        return open.values().stream()
                .flatMap(connector -> connector.getConnectedEndPoints().stream())
                .toList();
    }

    private ServerConnector find(String name) {
        ServerConnector connector = open.get(name);
        if (connector == null) {
            throw new IllegalStateException("There is no listener " + name);
        }
        return connector;
    }

    private static void start(LifeCycle part) {
        try {
            part.start();
        } catch (Exception e) {
            throw new IllegalStateException("A listener cannot be opened on " + Listeners.LOOPBACK, e);
        }
    }
}
