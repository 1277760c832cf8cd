package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;

/** Sets an {@link FscInway} up. */
public final class FscInwayBuilder {
    private static final Duration MOST_SKEW = Duration.ofMinutes(5);

    private final FscGroup group;
    private final PeerId peer;
    private final Oin oin;
    private final Set<String> services;
    private final InwayKeys keys;
    private final TransactionLog log;
    private final Set<URI> addresses = new LinkedHashSet<>();
    private Duration skew = Duration.ofSeconds(30);
    private int remembered = 10_000;
    private boolean subjectOnly;
    private Timekeeper time = Timekeeper.system();

    FscInwayBuilder(FscGroup group, PeerId peer, Set<String> services, InwayKeys keys, TransactionLog log) {
        this.group = group;
        this.peer = peer;
        this.oin = peer.oin()
                .orElseThrow(() -> new IllegalArgumentException("Our own peer " + peer
                        + " is not called by an OIN, so that no certificate tells that a token is one of its Manager"));
        this.services = Set.copyOf(services);
        this.keys = keys;
        this.log = log;
        require(!services.isEmpty(), "An Inway offers at least one service");
        // checks the form
        this.services.forEach(name -> new FscService(peer, name));
    }

    /**
     * Accepts tokens for our own Inways only ({@code aud}). The standard does not ask for it, and services find their way by
     * their names; it helps where Inways of one peer must not do each other's work.
     *
     * @param address an address that our Manager gives to Outways; scheme, host and port count. More than one may be given
     * @return this builder
     * @throws IllegalArgumentException when the group allows no Inway there: HTTPS with port 443 or 8443
     */
    public FscInwayBuilder address(URI address) {
        addresses.add(group.address(address));
        return this;
    }

    /**
     * Accepts a certificate of the peer only that the token was given to ({@code sub}). The standard does not ask the Inway for
     * it, as the Manager did so when it gave the token.
     *
     * @return this builder
     */
    public FscInwayBuilder certificateOfSubjectOnly() {
        subjectOnly = true;
        return this;
    }

    /**
     * How far clocks may differ; 30 s when it is not set.
     *
     * @param difference 0 to 300 s
     * @return this builder
     * @throws IllegalArgumentException for another difference
     */
    public FscInwayBuilder skew(Duration difference) {
        require(!difference.isNegative() && difference.compareTo(MOST_SKEW) <= 0, "The skew is 0 to 300 s");
        skew = difference;
        return this;
    }

    /**
     * How many tokens are remembered after their signature was verified; 10,000 when it is not set. All else is checked for
     * every request.
     *
     * @param tokens 2 or more, or 0 to switch it off
     * @return this builder
     * @throws IllegalArgumentException for another number
     */
    public FscInwayBuilder rememberedTokens(int tokens) {
        require(tokens == 0 || tokens >= 2, "The number of remembered tokens is 0, or 2 or more");
        remembered = tokens;
        return this;
    }

    /**
     * The time; that of the machine when it is not set.
     *
     * @param timekeeper the time
     * @return this builder
     */
    public FscInwayBuilder time(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * The Inway.
     *
     * @return asks nobody until the first request
     */
    public FscInway build() {
        CertificateUse signs = CertificateUse.of(Purpose.SIGNATURE).by(oin);
        return new FscInway(
                group,
                new ClaimRules(group.id(), peer, services, ClaimRules.origins(addresses), skew),
                new VerifiedTokens(keys, group.policy(), signs, remembered),
                log,
                subjectOnly,
                time);
    }

    private static void require(boolean right, String fault) {
        if (!right) {
            throw new IllegalArgumentException(fault);
        }
    }
}
