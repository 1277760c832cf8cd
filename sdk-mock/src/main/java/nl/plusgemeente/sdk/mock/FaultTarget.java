package nl.plusgemeente.sdk.mock;

import java.time.Duration;
import java.time.Instant;

/**
 * Says when a fault happens, and last of all where; nothing happens before that is said. Conditions add up: each is a new
 * target that has those before it as well. Of several faults for one request, the one that was laid first comes first.
 */
public interface FaultTarget {

    /**
     * For requests of one tenant only, known by its API key or its certificate.
     *
     * @param tenant its id
     * @return a target with that condition
     * @throws IllegalArgumentException if there is no such tenant; the message lists those there are
     */
    FaultTarget forTenant(String tenant);

    /**
     * For some requests only. Which ones depends on the seed of the mock and on their order, and is the same in every run.
     *
     * @param chance more than 0, at most 1
     * @return a target with that condition
     * @throws IllegalArgumentException if it is no chance
     */
    FaultTarget withChance(double chance);

    /**
     * For some time only, by the clock of the mock. An error status says in {@code Retry-After} when it is over, unless the
     * fault has a wait of its own.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @return a target with that condition
     * @throws IllegalArgumentException if it ends before it begins
     */
    FaultTarget between(Instant from, Instant until);

    /**
     * For requests beyond a quota, counted for each tenant in windows of equal length that begin with its first request. An
     * error status says in {@code Retry-After} when the next window begins, unless the fault has a wait of its own.
     *
     * @param requests how many go well in each window; 0 or more
     * @param window how long one lasts
     * @return a target with that condition
     * @throws IllegalArgumentException if the number is negative or the window has no length
     */
    FaultTarget beyond(int requests, Duration window);

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
