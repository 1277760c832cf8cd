package nl.plusgemeente.sdk.mock.internal.http;

/** By which kind of door a request comes: separate hosts, separate ways to show who one is. */
public enum Zone {
    /** Open data, with an API key. */
    PUBLIC("/publiek/"),
    /** Government only, with a client certificate. */
    GOVERNMENT("/overheid/"),
    /** Peers of a group of FSC, with a client certificate; every peer has doors of its own. */
    GROUP("/");

    private final String prefix;

    Zone(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
