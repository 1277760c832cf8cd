package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers calls. They need to differ, not to be secret: a secure random would be a lock on every call. */
final class CorrelationIds {

    private CorrelationIds() {}

    static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
