package nl.plusgemeente.sdk.core.internal.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Every setting that the SDK reads, once: the builder, the file, the environment and the README's table follow it. */
public enum Setting {
    /** The whole call. */
    DEADLINE(Kind.DURATION, "PT1M", "time for a whole call: all attempts, waits and reading"),
    /** Reading a stream or a file. */
    STREAM_DEADLINE(Kind.DURATION, "PT15M", "the same for calls whose answer is read as a stream or into a file"),
    /** Connection and TLS. */
    CONNECT_TIMEOUT(Kind.DURATION, "PT5S", "longest wait for a connection, TLS included"),
    /** Silence. */
    RESPONSE_TIMEOUT(Kind.DURATION, "PT30S", "longest silence while waiting for an answer or its next byte"),
    /** The pool. */
    LEASE_TIMEOUT(Kind.DURATION, "PT5S", "longest wait for a connection of the pool"),
    /** The pool's size. */
    CONNECTIONS_PER_HOST(Kind.COUNT, "32", "connections of one tenant to one host at most"),
    /** Idle tenants. */
    IDLE_TENANT(Kind.DURATION, "PT5M", "after this time without a call a tenant's connections are dropped"),
    /** Renewed keys. */
    KEY_RECHECK(Kind.DURATION, "PT30S", "time between two looks whether a tenant's key and certificate were renewed"),
    /** Former keys. */
    KEY_OVERLAP(Kind.DURATION, "PT24H", "time that a key stays published after a renewed one has taken its place"),
    /** Attempts. */
    MAX_ATTEMPTS(Kind.COUNT, "3", "attempts of a call that may be repeated; 1 switches retries off"),
    /** The first wait. */
    RETRY_WAIT(Kind.DURATION, "PT0.2S", "wait before the second attempt; doubles, with jitter"),
    /** The longest wait. */
    RETRY_MAX_WAIT(Kind.DURATION, "PT10S", "longest wait between two attempts, unless the API asks for more"),
    /** The budget. */
    RETRY_BUDGET_PERCENT(Kind.COUNT, "20", "extra requests by retries at most, per 100 calls of a tenant to an API"),
    /** The bulkhead. */
    CONCURRENT_CALLS(Kind.COUNT, "32", "calls of one tenant to one API at once"),
    /** The cap of a facility. */
    FACILITY_CONCURRENT_CALLS(Kind.COUNT, "512", "calls of all tenants to one facility at once"),
    /** The limiter. */
    CALLS_PER_SECOND(Kind.COUNT, "200", "calls of one tenant to one API in a second; more wait for the next second"),
    /** The breaker's threshold. */
    BREAKER_FAILURE_PERCENT(Kind.COUNT, "50", "failed calls among the last ones at which the breaker opens"),
    /** The breaker's window. */
    BREAKER_CALLS(Kind.COUNT, "20", "number of last calls that the breaker looks at"),
    /** The breaker's pause. */
    BREAKER_WAIT(Kind.DURATION, "PT30S", "time that an open breaker refuses calls before it lets some through"),
    /** The largest answer. */
    MAX_ANSWER_BYTES(Kind.COUNT, "67108864", "largest answer that is read into memory, after decompression"),
    /** The proxy. */
    PROXY(Kind.HOST, "none", "the HTTP proxy through which other machines are reached, as host:port"),
    /** Around the proxy. */
    PROXY_EXCEPT(Kind.HOSTS, "none", "hosts that are reached without it, such as as.gemeente.nl,.intern.nl"),
    /** The name of a header that no public source tells. */
    SENDER_OIN_HEADER(
            Kind.HEADER,
            "none",
            "header in which APIs of the government zone want the sender's OIN; the DSO tells its name");

    /** What a setting's text stands for. */
    public enum Kind {
        /** A duration in ISO 8601, from a millisecond to a year. */
        DURATION,
        /** A whole number, at least 1. */
        COUNT,
        /** A host and port, or none. */
        HOST,
        /** Names of hosts, or with a dot before them of domains, with commas between them; or none. */
        HOSTS,
        /** The name of a header, or none. */
        HEADER;

        private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9.-]{1,253}:[1-9][0-9]{0,4}");
        private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9.-]{1,253}(,[A-Za-z0-9.-]{1,253}){0,99}");

        /** None of those that say how a message is framed, what it is, or who sends it. */
        private static final Pattern HEADER_NAME = Pattern.compile(
                "(?i)(?!(host|connection|upgrade|expect|te|trailer|transfer-encoding|accept(-.*)?|content-.*|authorization"
                        + "|cookie|user-agent|x-correlation-id)$)[a-z][a-z0-9-]{0,99}");

        private boolean takes(String text) {
            return switch (this) {
                case DURATION -> isWait(Duration.parse(text));
                case COUNT -> Integer.parseInt(text) >= 1;
                case HOST -> text.equals(NONE) || HOST_AND_PORT.matcher(text).matches();
                case HOSTS -> text.equals(NONE) || NAMES.matcher(text).matches();
                case HEADER -> HEADER_NAME.matcher(text).matches();
            };
        }
    }

    /** What stands for nothing at all. */
    public static final String NONE = "none";

    private final Kind kind;
    private final String standard;
    private final String meaning;

    Setting(Kind kind, String standard, String meaning) {
        this.kind = kind;
        this.standard = standard;
        this.meaning = meaning;
    }

    /**
     * What the text stands for.
     *
     * @return duration, count, host, hosts or header
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The value where nobody gives one.
     *
     * @return as it would stand in a file
     */
    public String standard() {
        return standard;
    }

    /**
     * What it does.
     *
     * @return a few words for the table
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The name in a properties file.
     *
     * @return for example {@code plusgemeente.max-attempts}
     */
    public String property() {
        return "plusgemeente." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The name of the environment variable.
     *
     * @return for example {@code PLUSGEMEENTE_MAX_ATTEMPTS}
     */
    public String variable() {
        return "PLUSGEMEENTE_" + name();
    }

    /**
     * The name of the builder's method.
     *
     * @return for example {@code maxAttempts}
     */
    public String setter() {
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** Sockets count in milliseconds, and to them zero is for ever. */
    private static boolean isWait(Duration duration) {
        return duration.compareTo(Duration.ofMillis(1)) >= 0 && duration.compareTo(Duration.ofDays(366)) <= 0;
    }

    /**
     * Whether a text is a value for this setting.
     *
     * @param text as it stands in a file or variable
     * @return {@code false} when {@link Settings} could not use it
     */
    boolean takes(String text) {
        try {
            return kind.takes(text);
        } catch (DateTimeParseException | NumberFormatException e) {
            return false;
        }
    }
}
