package nl.plusgemeente.sdk.exchange.signing;

import java.security.Provider;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import org.jspecify.annotations.Nullable;

/** Sets a {@link MessageVerifier} up. */
public final class MessageVerifierBuilder {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final OinCertificatePolicy policy;
    private Set<Oin> senders = Set.of();
    private Coverage least = Coverage.PAYLOAD;
    private final Set<Deviation> tolerated = EnumSet.noneOf(Deviation.class);
    private Duration longest = LONGEST;
    private Duration ahead = AHEAD;
    private boolean samePeer;
    private boolean apartFromTls;
    private @Nullable ReplayGuard replays;
    private BodyLimits limits = BodyLimits.DEFAULT;
    private KnownCertificates known = KnownCertificates.NONE;
    private @Nullable Provider provider;
    private Timekeeper time = Timekeeper.system();

    MessageVerifierBuilder(OinCertificatePolicy policy) {
        this.policy = policy;
    }

    /**
     * Who may have signed.
     *
     * @param expected at least one number; anyone whose certificate is trusted where none are given
     * @return this builder
     * @throws IllegalArgumentException when there is none
     */
    public MessageVerifierBuilder senders(Oin... expected) {
        if (expected.length == 0) {
            throw new IllegalArgumentException("name at least one OIN, or leave senders(...) out for anyone");
        }
        senders = Set.of(expected);
        return this;
    }

    /**
     * How much must be signed.
     *
     * @param coverage {@link Coverage#PAYLOAD}, which accepts both, where none is given
     * @return this builder
     */
    public MessageVerifierBuilder atLeast(Coverage coverage) {
        least = coverage;
        return this;
    }

    /**
     * Ways in which signatures may differ from the standards.
     *
     * @param deviations those of a sender that cannot mend its signatures yet
     * @return this builder
     */
    public MessageVerifierBuilder tolerate(Deviation... deviations) {
        tolerated.addAll(Set.of(deviations));
        return this;
    }

    /**
     * How old a signature may be, and how far its clock may run ahead of ours.
     *
     * @param age 5 minutes where none is given
     * @param difference 1 minute where none is given
     * @return this builder
     * @throws IllegalArgumentException when one is negative
     */
    public MessageVerifierBuilder window(Duration age, Duration difference) {
        if (age.isNegative() || difference.isNegative()) {
            throw new IllegalArgumentException("the age and the difference are not negative");
        }
        longest = age;
        ahead = difference;
        return this;
    }

    /**
     * Accepts messages only of the organisation that shows its certificate in TLS: not for messages that somebody else
     * passes on.
     *
     * @return this builder
     */
    public MessageVerifierBuilder samePeer() {
        samePeer = true;
        return this;
    }

    /**
     * Refuses signatures with the very certificate that is shown in TLS, as DDAS asks.
     *
     * @return this builder
     */
    public MessageVerifierBuilder apartFromTls() {
        apartFromTls = true;
        return this;
    }

    /**
     * Which signatures were seen.
     *
     * @param guard remembers them, for each {@link nl.plusgemeente.sdk.exchange.message.IncomingMessage#receiver()} apart;
     *     100,000 of each in memory where none is given
     * @return this builder
     */
    public MessageVerifierBuilder replays(ReplayGuard guard) {
        replays = guard;
        return this;
    }

    /**
     * How much of a body is kept, and where.
     *
     * @param bounds {@link BodyLimits#DEFAULT} where none are given
     * @return this builder
     */
    public MessageVerifierBuilder limits(BodyLimits bounds) {
        limits = bounds;
        return this;
    }

    /**
     * Certificates of senders that send a thumbprint only.
     *
     * @param certificates none where none are given
     * @return this builder
     */
    public MessageVerifierBuilder knownCertificates(KnownCertificates certificates) {
        known = certificates;
        return this;
    }

    /**
     * A security provider to verify with, such as a native one. It need not be installed.
     *
     * @param faster those of the platform where none is given
     * @return this builder
     */
    public MessageVerifierBuilder provider(Provider faster) {
        provider = faster;
        return this;
    }

    /**
     * The time, for tests.
     *
     * @param timekeeper the machine's where none is given
     * @return this builder
     */
    public MessageVerifierBuilder time(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * The verifier.
     *
     * @return thread-safe
     */
    public MessageVerifier build() {
        ReplayGuard guard = replays == null ? ReplayGuard.inMemory(REMEMBERED, time.clock()) : replays;
        return new MessageVerifier(
                policy,
                new VerificationRules(
                        senders,
                        least,
                        Set.copyOf(tolerated),
                        longest,
                        ahead,
                        samePeer,
                        apartFromTls,
                        guard,
                        limits,
                        known,
                        Optional.ofNullable(provider),
                        time));
    }
}
