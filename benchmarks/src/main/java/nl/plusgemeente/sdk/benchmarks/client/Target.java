package nl.plusgemeente.sdk.benchmarks.client;

import java.nio.file.Path;
import nl.plusgemeente.sdk.benchmarks.server.ServerProcess;

/**
 * Where to call, and with what.
 *
 * @param address scheme, host and port
 * @param folder the certificates
 */
public record Target(String address, Path folder) {

    /** The server, over HTTP or over TLS with a client certificate. */
    public static Target of(ServerProcess server, boolean mtls) {
        return new Target(mtls ? server.tls() : server.plain(), server.folder());
    }

    /** Whether a client certificate is needed. */
    public boolean mtls() {
        return address.startsWith("https:");
    }
}
