package nl.plusgemeente.sdk.mock.internal.fsc;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.fsc.ContractVerifier;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.time.MockTime;

/** What all peers share, and who they are. */
final class Group {

    static final String ID = "test.plusgemeente.fsc";
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Strictness strictness;
    private final MockTime time;
    private final OinCertificatePolicy policy;
    private final ContractVerifier verifier;
    private final Map<PeerId, Peer> peers = new ConcurrentHashMap<>();
    private volatile Duration lifetime = LIFETIME;

    Group(GeneratedPki pki, Clock clock, Strictness strictness) {
        this.strictness = strictness;
        this.time = new MockTime(clock);
        this.policy = OinCertificatePolicy.builder(TrustAnchors.of(pki.rootCertificate()), FacilityEnvironment.LOCAL)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .time(time)
                .build();
        this.verifier = ContractVerifier.of(policy, time);
    }

    Strictness strictness() {
        return strictness;
    }

    MockTime time() {
        return time;
    }

    OinCertificatePolicy policy() {
        return policy;
    }

    ContractVerifier verifier() {
        return verifier;
    }

    Duration lifetime() {
        return lifetime;
    }

    void lifetime(Duration ofTokens) {
        if (ofTokens.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A token lasts for a second or more, not " + ofTokens);
        }
        this.lifetime = ofTokens;
    }

    void add(Peer peer) {
        peers.put(peer.id(), peer);
    }

    Optional<Peer> find(PeerId id) {
        return Optional.ofNullable(peers.get(id));
    }

    Collection<Peer> peers() {
        return List.copyOf(peers.values());
    }

    void reset() {
        lifetime = LIFETIME;
        peers.values().forEach(Peer::reset);
    }
}
