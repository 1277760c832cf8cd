package nl.plusgemeente.sdk.exchange.signing;

import java.time.Instant;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * Remembers which signatures were accepted, so that nobody can have a message accepted twice. Thread-safe; shared by all nodes
 * of an application, or each accepts a message once.
 */
@FunctionalInterface
public interface ReplayGuard {

    /** For messages that may come more than once without harm, such as answers: remembers nothing. */
    ReplayGuard NONE = sighting -> true;

    /**
     * Remembers a signature.
     *
     * @param sighting the signature, and until when it would be accepted
     * @return {@code true} when it was not seen before
     * @throws ReplayUnknownException when that cannot be told: the message is then not accepted
     */
    boolean isFirst(Sighting sighting);

    /**
     * A memory of this process, bounded for each receiver, so that none of them can take the room of another. When it is full
     * of signatures that are still valid, further messages for that receiver are refused ({@link ReplayUnknownException}).
     *
     * @param perReceiver the largest number of signatures that is remembered for one receiver: at least the number of
     *     messages in the time that a signature is valid; each takes some 150 bytes
     * @param clock the time, as the verifier has it
     * @return a guard
     * @throws IllegalArgumentException when the number is not positive
     */
    static ReplayGuard inMemory(int perReceiver, java.time.Clock clock) {
        return new MemoryReplayGuard(perReceiver, clock);
    }

    /**
     * A signature that was found in order.
     *
     * @param receiver who received it: the id of a tenant
     * @param sender who signed
     * @param id SHA-256 of the signature in base64url, 43 characters
     * @param until when its time has passed, and it would be refused anyway
     */
    record Sighting(String receiver, Oin sender, String id, Instant until) {}
}
