package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;
import nl.plusgemeente.sdk.exchange.internal.fsc.FscJws;

/**
 * Signs contracts for our own peer (FSC Core 2.0.0 §4.2.3). Other peers find the certificate in the key set of our Manager: it
 * has to be there before they get the signature. Thread-safe.
 */
public final class ContractSigner {
    private static final List<JwsAlgorithm> PREFERRED =
            List.of(JwsAlgorithm.RS256, JwsAlgorithm.ES256, JwsAlgorithm.ES384, JwsAlgorithm.ES512);

    private final ClientIdentity identity;
    private final PeerId peer;
    private final SigningKey key;
    private final String header;
    private final Timekeeper time;

    private ContractSigner(ClientIdentity identity, PeerId peer, SigningKey key, Timekeeper time) {
        this.identity = identity;
        this.peer = peer;
        this.key = key;
        this.time = time;
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(FscJws.ALG, key.algorithm().id());
        members.put(FscJws.X5T, X5c.thumbprint(identity.certificate()));
        this.header = Base64Url.encode(CanonicalJson.bytes(members));
    }

    /**
     * Signs with RS256, or with the ES algorithm of the key's curve.
     *
     * @param identity the key and certificate of our peer, with its OIN
     * @return a signer
     * @throws ConfigurationException when the certificate has no OIN, or a key that FSC does not sign with (SDK-5001)
     */
    public static ContractSigner of(ClientIdentity identity) {
        JwsAlgorithm algorithm = PREFERRED.stream()
                .filter(candidate -> candidate.fits(identity.certificate().getPublicKey()))
                .findFirst()
                .orElse(JwsAlgorithm.RS256);
        return of(identity, algorithm, Timekeeper.system());
    }

    /**
     * Signs in a way of choice.
     *
     * @param identity the key and certificate of our peer, with its OIN
     * @param algorithm RS256, RS384, RS512, ES256, ES384 or ES512
     * @param time the clock
     * @return a signer
     * @throws ConfigurationException when the certificate has no OIN, or the algorithm does not fit (SDK-5001)
     */
    public static ContractSigner of(ClientIdentity identity, JwsAlgorithm algorithm, Timekeeper time) {
        if (!FscJws.allows(algorithm)) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "FSC does not sign contracts with " + algorithm.id()
                            + ": choose RS256, RS384, RS512, ES256, ES384 or ES512.");
        }
        PeerId peer = identity.oin()
                .map(PeerId::of)
                .orElseThrow(() -> new ConfigurationException(
                        AuthErrors.PROFILE,
                        "The certificate (" + identity
                                + ") has no OIN in its subject (serialNumber), by which other peers"
                                + " know who signs: take a certificate of PKIoverheid."));
        return new ContractSigner(identity, peer, SigningKey.of(identity, algorithm), time);
    }

    /**
     * Who signs.
     *
     * @return our own peer
     */
    public PeerId peer() {
        return peer;
    }

    /**
     * Signs a contract, now.
     *
     * @param contract the contract; whether it keeps to the rules is for {@link ContractRules}
     * @param type what we say to it
     * @return a compact JWS
     * @throws ContractSignatureException when the contract does not name us (SDK-6061)
     * @throws ConfigurationException when the certificate is not valid now, or the key makes no signature (SDK-5001)
     */
    public String sign(ContractDocument contract, SignatureType type) {
        if (!contract.parties().contains(peer)) {
            throw new ContractSignatureException(
                    SignatureFault.NOT_A_PARTY,
                    "The contract does not name our own peer " + peer
                            + ", so that a signature of it means nothing: sign as a" + " peer of the contract.");
        }
        identity.requireValidAt(time.clock().instant());
        Map<String, Object> payload = Map.of(
                ContractJws.HASH, contract.hash().value(),
                ContractJws.TYPE, type.text(),
                ContractJws.SIGNED_AT, time.clock().instant().getEpochSecond());
        String input = header + '.' + Base64Url.encode(CanonicalJson.bytes(payload));
        return input + '.' + Base64Url.encode(key.sign(input.getBytes(US_ASCII)));
    }

    /** The peer: the key says nothing. */
    @Override
    public String toString() {
        return "ContractSigner[" + peer + ", " + key.algorithm().id() + "]";
    }
}
