package nl.plusgemeente.sdk.benchmarks.client;

import nl.plusgemeente.sdk.benchmarks.data.Regeling;

/** A client that asks one thing: a {@link Regeling}, by its id and with an API key. */
public interface Contender extends AutoCloseable {
    /** The path below the server's address. */
    String PATH = "/omgeving/api/v1";
    /** Where the key goes. */
    String KEY_HEADER = "X-Api-Key";
    /** A key that opens nothing. */
    String KEY = "TEST-2f1d6c0e5b7a4e3f9a8b";
    /** Connections to the server; the HTTP client's default is five. */
    int CONNECTIONS = 32;

    /**
     * Makes one call.
     *
     * @param id the id, of letters and digits
     * @return what the server answered
     */
    Regeling get(String id);

    @Override
    void close();
}
