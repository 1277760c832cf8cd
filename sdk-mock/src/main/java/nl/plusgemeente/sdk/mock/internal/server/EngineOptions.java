package nl.plusgemeente.sdk.mock.internal.server;

import java.util.OptionalInt;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/**
 * How the server is to run.
 *
 * @param port the port of the public zone, the government zone takes the next; 0 for two free ones
 * @param plainHttp whether the public zone goes without TLS
 * @param journal how many requests are remembered; 0 for none
 * @param threads the largest number of requests handled at the same time
 * @param admin the port of the administration, 0 for a free one; empty for none
 */
public record EngineOptions(int port, boolean plainHttp, int journal, int threads, OptionalInt admin) {

    private static final int LAST_PORT = 65_534;
    private static final int LAST_ADMIN_PORT = 65_535;
    private static final int FEWEST_THREADS = 10;

    public EngineOptions {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("A port is 0 to " + LAST_PORT + ", not " + port);
        }
        if (admin.orElse(0) < 0 || admin.orElse(0) > LAST_ADMIN_PORT) {
            throw new IllegalArgumentException(
                    "The port of the administration is 0 to " + LAST_ADMIN_PORT + ", not " + admin.getAsInt());
        }
        if (journal < 0) {
            throw new IllegalArgumentException("A journal has 0 entries or more, not " + journal);
        }
        if (threads < FEWEST_THREADS) {
            throw new IllegalArgumentException(
                    "The server needs at least " + FEWEST_THREADS + " threads, not " + threads);
        }
    }

    int port(Zone zone) {
        return port == 0 || zone == Zone.PUBLIC ? port : port + 1;
    }
}
