package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;

/**
 * What is kept of a fault below: its kind and its stack, not its words, which may repeat what came across.
 */
final class Cause extends IOException {
    private static final long serialVersionUID = 1L;

    private Cause(IOException fault) {
        super(fault.getClass().getName());
        setStackTrace(fault.getStackTrace());
    }

    static Cause of(IOException fault) {
        return new Cause(fault);
    }
}
