package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.util.Optional;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.auth.spi.KeyTimes;
import nl.plusgemeente.sdk.auth.spi.PublishedKeys;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;

/**
 * The keys with which our own Manager signs access tokens. Thread-safe; keep one for all Inways of a peer.
 *
 * <p>Those of a Manager are asked for when the first token comes, then every hour, and for a token by a key that is not among
 * them, at most every 30 s and by one request for all. When the Manager does not answer, the known ones are used for a day.
 */
public final class InwayKeys {
    private final Supplier<Optional<OwnKeys>> current;
    private final Supplier<Optional<OwnKeys>> newest;

    private InwayKeys(Supplier<Optional<OwnKeys>> current, Supplier<Optional<OwnKeys>> newest) {
        this.current = current;
        this.newest = newest;
    }

    /**
     * Keys that do not change.
     *
     * @param certificates their certificates
     * @return the keys
     */
    public static InwayKeys fixed(PeerCertificates certificates) {
        Optional<OwnKeys> keys = Optional.of(OwnKeys.of(certificates, OwnKeys.NONE));
        return new InwayKeys(() -> keys, () -> keys);
    }

    /**
     * The keys that our Manager publishes.
     *
     * @param manager asks for its key set, such as {@code client::certificates} of a
     *     {@code nl.plusgemeente.sdk.exchange.fsc.manager.ManagerClient}; its wait must end
     * @return keys that nobody is asked for yet
     */
    public static InwayKeys published(Supplier<PeerCertificates> manager) {
        return published(manager, Timekeeper.system());
    }

    /**
     * The keys that our Manager publishes, with a clock.
     *
     * @param manager asks for its key set; its wait must end
     * @param time the clock
     * @return keys that nobody is asked for yet
     */
    public static InwayKeys published(Supplier<PeerCertificates> manager, Timekeeper time) {
        PublishedKeys<OwnKeys> keys =
                new PublishedKeys<>("our own Manager", known -> fetched(manager.get(), known), KeyTimes.STANDARD, time);
        return new InwayKeys(keys::current, keys::newest);
    }

    private static PublishedKeys.Found<OwnKeys> fetched(PeerCertificates certificates, Optional<OwnKeys> known) {
        if (certificates.byThumbprint().isEmpty()) {
            throw new IllegalStateException("its key set has no certificate");
        }
        return new PublishedKeys.Found<>(OwnKeys.of(certificates, known.orElse(OwnKeys.NONE)), Optional.empty());
    }

    /**
     * The key of a certificate.
     *
     * @throws InwayRefusedException when our Manager has no such key, or has not told its keys
     */
    OwnKeys.Key require(CertificateThumbprint thumbprint) {
        return usable(current)
                .key(thumbprint)
                .or(() -> usable(newest).key(thumbprint))
                .orElseThrow(() -> Refusals.invalid(
                        "The access token is not signed with a key of the Manager of the peer that offers the"
                                + " service: get a new one there."));
    }

    private static OwnKeys usable(Supplier<Optional<OwnKeys>> keys) {
        return keys.get()
                .orElseThrow(() -> Refusals.undecided(
                        "The Inway cannot verify access tokens at the moment, as it has no keys of its own Manager: try later.",
                        null));
    }

    /** No more: keys are public, but nobody wants to read them. */
    @Override
    public String toString() {
        return "InwayKeys";
    }
}
