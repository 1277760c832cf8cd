package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;

/** A proxy that makes no way to the host: nothing was sent to the API. */
final class ProxyRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    ProxyRefusedException(int status) {
        super("HTTP " + status);
    }
}
