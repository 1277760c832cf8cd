package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;

/**
 * Brings a contract, or a signature on one, to all other peers in it, as whoever signs must (FSC Core 2.0.0 §3.5, §3.6). Each is looked
 * up in the Directory. A peer that cannot be reached for the moment is tried again after 1, 2, 4 … seconds, at most 300
 * (Digikoppeling REST-API 4.0.1 §3.4.3); one that refuses is not. A new contract that may have arrived, although the answer was lost, is
 * sent again, and looked for when that is refused.
 *
 * <p>It works in the calling thread, for as long as it is given, and keeps nothing: what has not arrived by then is in the
 * outcome, and can be distributed once more. Thread-safe.
 */
public final class ContractDistribution {
    private final Directory directory;
    private final PeerId self;
    private final Timekeeper time;

    private ContractDistribution(Directory directory, PeerId self, Timekeeper time) {
        this.directory = directory;
        this.self = self;
        this.time = time;
    }

    /**
     * Distributes for one tenant.
     *
     * @param directory where peers are found; its client tells the own address, see {@link ManagerClient#as}
     * @param self the tenant, as a peer: to it nothing is sent
     * @param time the time by which is waited, that of the caller
     * @return a distribution
     */
    public static ContractDistribution of(Directory directory, PeerId self, Timekeeper time) {
        return new ContractDistribution(directory, self, time);
    }

    /**
     * Submits a new contract to all other peers in it.
     *
     * @param contract the contract
     * @param acceptSignature the tenant's own, of {@link nl.plusgemeente.sdk.exchange.fsc.ContractSigner}
     * @param atMost the time for all of it; more than zero
     * @return the outcome for each; nothing is thrown for a peer that does not have it
     * @throws IllegalArgumentException when the signature is no compact JWS
     */
    public Distribution submit(ContractDocument contract, String acceptSignature, Duration atMost) {
        return bring(new ContractNews(contract, Optional.empty(), acceptSignature), atMost);
    }

    /**
     * Tells all other peers in a contract what the tenant says to it.
     *
     * @param contract the contract
     * @param type what it says
     * @param signature the tenant's own, of that type
     * @param atMost the time for all of it; more than zero
     * @return the outcome for each; nothing is thrown for a peer that does not have it
     * @throws IllegalArgumentException when the signature is no compact JWS
     */
    public Distribution distribute(ContractDocument contract, SignatureType type, String signature, Duration atMost) {
        return bring(new ContractNews(contract, Optional.of(type), signature), atMost);
    }

    private Distribution bring(ContractNews news, Duration atMost) {
        if (atMost.isNegative() || atMost.isZero()) {
            throw new IllegalArgumentException("The time to distribute a contract in is more than zero");
        }
        Deadline deadline = Deadline.in(atMost, time);
        long start = time.nanoTime();
        List<Delivery> all = news.contract().parties().stream()
                .filter(peer -> !peer.equals(self))
                .map(peer -> new Delivery(peer, news, start))
                .toList();
        Optional<Delivery> next = next(all);
        while (next.isPresent() && isItsTurn(next.get(), deadline)) {
            next.get().attempt(directory, deadline);
            next.get().waitFrom(time.nanoTime());
            next = next(all);
        }
        return new Distribution(
                news.contract().hash(), all.stream().map(Delivery::outcome).toList());
    }

    private Optional<Delivery> next(List<Delivery> all) {
        long now = time.nanoTime();
        return all.stream().filter(Delivery::isOpen).min(Comparator.comparingLong(delivery -> delivery.waitNanos(now)));
    }

    /** Waits for it; when it comes too late, so do all others. */
    private boolean isItsTurn(Delivery delivery, Deadline deadline) {
        long wait = Math.max(0, delivery.waitNanos(time.nanoTime()));
        if (wait >= deadline.remainingNanos() || Thread.currentThread().isInterrupted()) {
            return false;
        }
        try {
            time.sleep(Duration.ofNanos(wait));
            return !deadline.hasPassed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
