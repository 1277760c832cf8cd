package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.jspecify.annotations.Nullable;

/** The way of a contract or a signature to one peer, attempt by attempt. Of one thread. */
final class Delivery {
    /** Retryable as calls go; here it would only be waited for. */
    private static final Set<ErrorCode> STAYS = Set.of(CoreErrors.TLS, CoreErrors.PROTOCOL);
    /** Nothing was sent. */
    private static final Set<ErrorCode> NEVER_SENT = Set.of(
            CoreErrors.UNKNOWN_HOST,
            CoreErrors.CONNECT,
            CoreErrors.TLS,
            CoreErrors.CIRCUIT_OPEN,
            CoreErrors.RATE_LIMITED,
            CoreErrors.BULKHEAD_FULL,
            CoreErrors.POOL_EXHAUSTED,
            CoreErrors.TOO_MANY_REQUESTS);

    private final PeerId peer;
    private final ContractNews news;
    private int attempts;
    private boolean mayHaveArrived;
    private long dueNanos;
    private @Nullable DeliveryResult result;
    private @Nullable SdkException error;

    Delivery(PeerId peer, ContractNews news, long dueNanos) {
        this.peer = peer;
        this.news = news;
        this.dueNanos = dueNanos;
    }

    boolean isOpen() {
        return result == null;
    }

    /** How long it has yet to wait. */
    long waitNanos(long now) {
        return dueNanos - now;
    }

    /** Tries once. */
    void attempt(Directory directory, Deadline deadline) {
        attempts++;
        Optional<ManagerClient> manager;
        try {
            manager = directory.within(left(deadline)).manager(peer);
        } catch (SdkException e) {
            failed(e);
            return;
        }
        if (manager.isEmpty()) {
            result = DeliveryResult.UNKNOWN;
            error = null;
            return;
        }
        try {
            news.send(manager.get().within(left(deadline)));
            delivered();
        } catch (SdkException e) {
            if (isPassing(e)) {
                mayHaveArrived |= !NEVER_SENT.contains(e.code());
            }
            failed(e);
            lookAgain(manager.get().within(left(deadline)));
        }
    }

    private void lookAgain(ManagerClient manager) {
        if (result != DeliveryResult.REFUSED || !mayHaveArrived || !(error instanceof ApiException)) {
            return;
        }
        try {
            if (news.hasArrived(manager)) {
                delivered();
            }
        } catch (SdkException e) {
            if (isPassing(e)) {
                result = null;
            }
        }
    }

    /** The time for one call: some, as no call can be made in none. */
    private static Duration left(Deadline deadline) {
        return Duration.ofNanos(Math.max(1, deadline.remainingNanos()));
    }

    private void delivered() {
        result = DeliveryResult.DELIVERED;
        error = null;
    }

    private void failed(SdkException e) {
        if (e.code().equals(CoreErrors.INTERRUPTED)) {
            Thread.currentThread().interrupt(); // whoever interrupted wants all of it to end
        }
        error = e;
        result = isPassing(e) ? null : DeliveryResult.REFUSED;
    }

    private static boolean isPassing(SdkException e) {
        return e.retryable() && !STAYS.contains(e.code());
    }

    /** After an attempt that did not end it. */
    void waitFrom(long now) {
        SdkException last = error;
        if (last != null) {
            dueNanos = now + Backoff.after(attempts, last).toNanos();
        }
    }

    PeerOutcome outcome() {
        return new PeerOutcome(
                peer, result == null ? DeliveryResult.NOT_REACHED : result, attempts, Optional.ofNullable(error));
    }
}
