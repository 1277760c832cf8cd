package nl.plusgemeente.sdk.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * All that is logged while a test listens, at every level. Stands here because SLF4J makes it by its name, which it can
 * in an exported package only.
 */
public final class TestLogProvider implements SLF4JServiceProvider {
    private static volatile @Nullable List<String> listening;

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** SLF4J needs it. */
    public TestLogProvider() {}

    /** From here on, every line is kept: level, logger and message, then the stack trace. */
    public static List<String> listen() {
        List<String> lines = new CopyOnWriteArrayList<>();
        listening = lines;
        return lines;
    }

    public static void stop() {
        listening = null;
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Recorder::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // nothing to prepare
    }

    private static final class Recorder extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return listening != null;
        }

        @Override
        public boolean isDebugEnabled() {
            return listening != null;
        }

        @Override
        public boolean isInfoEnabled() {
            return listening != null;
        }

        @Override
        public boolean isWarnEnabled() {
            return listening != null;
        }

        @Override
        public boolean isErrorEnabled() {
            return listening != null;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return "";
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
            List<String> lines = listening;
            if (lines != null) {
                StringBuilder line = new StringBuilder(
                        level + " " + name + " " + MessageFormatter.basicArrayFormat(message, arguments));
                for (Throwable t = thrown; t != null; t = t.getCause()) {
                    line.append('\n').append(t);
                }
                lines.add(line.toString());
            }
        }
    }
}
