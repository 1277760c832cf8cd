package nl.plusgemeente.sdk.mock;

/** Says where a fault happens. Of several faults for one request, the one that was laid first comes first. */
public interface FaultTarget {

    /**
     * On every operation of an API.
     *
     * @param api its name and version, for example {@code presenteren-v8}
     * @throws IllegalArgumentException if there is no such API; the message lists those there are
     */
    void on(String api);

    /**
     * On one operation of an API.
     *
     * @param api its name and version, for example {@code presenteren-v8}
     * @param operation for example {@code documentstructuur}
     * @throws IllegalArgumentException if there is no such operation; the message lists those there are
     */
    void on(String api, String operation);

    /** On every operation of every API. */
    void onEverything();
}
