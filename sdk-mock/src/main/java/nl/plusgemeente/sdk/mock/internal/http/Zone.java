package nl.plusgemeente.sdk.mock.internal.http;

/** The two doors of the real DSO: separate hosts, separate ways to show who one is. */
public enum Zone {
    /** Open data, with an API key. */
    PUBLIC("/publiek/"),
    /** Government only, with a client certificate. */
    GOVERNMENT("/overheid/");

    private final String prefix;

    Zone(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
