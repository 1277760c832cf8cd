package nl.plusgemeente.sdk.contract;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Reads every line that is logged, by whatever library, for what must never be in one. */
public final class LeakDetector extends AppenderBase<ILoggingEvent> {
    /** Stands in every body, query and secret of the tests that make their own. */
    static final String CANARY = "kanarie-geel-7f3a";

    private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();
    private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();
    private static final AtomicLong LINES = new AtomicLong();

    static {
        SECRETS.add(CANARY);
    }

    static void watch(Collection<String> secrets) {
        SECRETS.addAll(secrets);
    }

    /** The leaks since the last time that somebody asked. */
    static List<String> drain() {
        List<String> found = new ArrayList<>();
        for (String leak = LEAKS.poll(); leak != null; leak = LEAKS.poll()) {
            found.add(leak);
        }
        return found;
    }

    static long lines() {
        return LINES.get();
    }

    static boolean holdsSecret(String text) {
        return SECRETS.stream().anyMatch(text::contains);
    }

    @Override
    protected void append(ILoggingEvent event) {
        LINES.incrementAndGet();
        String line = event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
        if (holdsSecret(line)) {
            LEAKS.add(event.getLoggerName() + " " + event.getLevel() + ": " + line);
        }
    }
}
