package nl.plusgemeente.sdk.exchange.fsc;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Decides whether signatures on contracts count (FSC Core 2.0.0 §4.2.3): of whom they are by their certificate, which the
 * trust anchors of the group must vouch for now, and over which contract. Thread-safe; keep one, as the policy remembers
 * what it checked.
 */
public final class ContractVerifier {
    /** How far the clock of who signs may be off. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final OinCertificatePolicy policy;
    private final Timekeeper time;

    private ContractVerifier(OinCertificatePolicy policy, Timekeeper time) {
        this.policy = policy;
        this.time = time;
    }

    /**
     * Makes a verifier.
     *
     * @param policy with the trust anchors of the group; in groups of the Dutch government the private root of PKIoverheid
     * @return a verifier by the machine's clock
     */
    public static ContractVerifier of(OinCertificatePolicy policy) {
        return of(policy, Timekeeper.system());
    }

    /**
     * Makes a verifier with a clock.
     *
     * @param policy with the trust anchors of the group
     * @param time the clock
     * @return a verifier
     */
    public static ContractVerifier of(OinCertificatePolicy policy, Timekeeper time) {
        return new ContractVerifier(policy, time);
    }

    /**
     * Verifies every signature of a contract.
     *
     * @param contract the contract
     * @param certificates finds the certificates of a peer, for each that signed
     * @return accepts, then rejects, then revokes
     * @throws ContractSignatureException when one does not count (SDK-6061)
     */
    public List<ContractSignature> verify(Contract contract, Function<PeerId, PeerCertificates> certificates) {
        List<ContractSignature> verified = new ArrayList<>();
        for (SignatureType type : SignatureType.values()) {
            for (Map.Entry<PeerId, String> entry :
                    contract.signatures().of(type).entrySet()) {
                PeerId peer = entry.getKey();
                requireParty(contract.document(), peer);
                verified.add(verify(contract.document(), type, peer, entry.getValue(), certificates.apply(peer)));
            }
        }
        return List.copyOf(verified);
    }

    /**
     * Verifies one signature.
     *
     * @param contract what should be signed
     * @param type what the peer should say by it: decided by the end of the path, or the place in the contract
     * @param peer who should sign: decided by the certificate of the connection, or the place in the contract
     * @param signature the compact JWS
     * @param certificates those of the peer
     * @return the signature
     * @throws ContractSignatureException when it does not count (SDK-6061); retryable when whether its certificate is revoked
     *     cannot be told now
     */
    public ContractSignature verify(
            ContractDocument contract,
            SignatureType type,
            PeerId peer,
            String signature,
            PeerCertificates certificates) {
        requireParty(contract, peer);
        ContractJws jws = ContractJws.parse(signature);
        List<X509Certificate> chain = certificates
                .chain(jws.thumbprint())
                .orElseThrow(() -> new ContractSignatureException(
                        SignatureFault.UNKNOWN_CERTIFICATE,
                        "The certificate with which peer " + peer
                                + " signed the contract (x5t#S256) is not in the key set of"
                                + " its Manager: have the peer publish it, or sign again."));
        if (!jws.isSignedBy(new VerificationKey(chain.get(0).getPublicKey(), Optional.empty()))) {
            throw new ContractSignatureException(
                    SignatureFault.SIGNATURE,
                    "The signature of peer " + peer
                            + " on the contract is not one by the key of its certificate: have the"
                            + " peer sign again.");
        }
        TrustedCertificate certificate = trusted(chain, peer);
        requireMeant(jws, contract, type, peer);
        requireMoment(jws.signedAt(), chain.get(0), peer);
        return new ContractSignature(contract.hash(), type, peer, jws.signedAt(), certificate);
    }

    private static void requireParty(ContractDocument contract, PeerId peer) {
        if (!contract.parties().contains(peer)) {
            throw new ContractSignatureException(
                    SignatureFault.NOT_A_PARTY,
                    "A signature on the contract is of a peer that no grant of it names: leave it out.");
        }
    }

    private TrustedCertificate trusted(List<X509Certificate> chain, PeerId peer) {
        Oin oin = peer.oin()
                .orElseThrow(() -> new ContractSignatureException(
                        SignatureFault.PEER,
                        "Peer " + peer
                                + " is not called by an OIN, so that no certificate tells that it is this peer: contracts"
                                + " are verified in groups of the Dutch government only."));
        try {
            return policy.check(chain, CertificateUse.of(Purpose.SIGNATURE).by(oin));
        } catch (CertificateRejectedException e) {
            boolean another = e.code().equals(AuthErrors.CERTIFICATE_OIN);
            throw new ContractSignatureException(
                    another ? SignatureFault.PEER : SignatureFault.CERTIFICATE,
                    "The certificate with which the contract was signed is not accepted for peer " + peer + ": "
                            + e.getMessage(),
                    e.retryable(),
                    e);
        }
    }

    /** Every time, as what is signed may lie next to a contract that it is not about. */
    private static void requireMeant(ContractJws jws, ContractDocument contract, SignatureType type, PeerId peer) {
        if (!HashText.same(contract.hash().value(), jws.hash())) {
            throw new ContractSignatureException(
                    SignatureFault.CONTENT_HASH,
                    "The signature of peer " + peer
                            + " is one over another contract: see that all of the content was received"
                            + " as it was sent, and that both sides hash by FSC Core 2.0.0.");
        }
        if (!type.text().equals(jws.type())) {
            throw new ContractSignatureException(
                    SignatureFault.TYPE,
                    "The signature of peer " + peer + " does not say " + type.text() + ": take it for what it says.");
        }
    }

    private void requireMoment(Instant signedAt, X509Certificate certificate, PeerId peer) {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (signedAt.isAfter(time.clock().instant().plus(SKEW))
                || signedAt.isBefore(begin.minus(SKEW))
                || signedAt.isAfter(end)) {
            throw new ContractSignatureException(
                    SignatureFault.SIGNED_AT,
                    "Peer " + peer
                            + " signed the contract in the future, or when its certificate was not valid: compare the"
                            + " clocks, and have it sign again.");
        }
    }
}
