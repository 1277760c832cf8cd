package nl.plusgemeente.sdk.core.internal.json;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that is logged with java.util.logging, at every level.
 *
 * <p>A class of its own because our module does not read java.logging: a test adds that before this class is loaded.
 */
final class CapturedLog extends Handler implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final StringBuffer text = new StringBuffer();

    static CapturedLog start() {
        CapturedLog log = new CapturedLog();
        log.root.addHandler(log);
        log.root.setLevel(Level.ALL);
        return log;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        text.append(entry.getMessage()).append(' ').append(entry.getThrown()).append('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.setLevel(before);
        root.removeHandler(this);
    }
}
