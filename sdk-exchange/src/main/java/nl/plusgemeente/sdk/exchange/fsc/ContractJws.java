package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.util.Map;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.exchange.internal.fsc.FscJws;
import nl.plusgemeente.sdk.exchange.internal.fsc.FscJwsException;

/**
 * The compact JWS that stands for a signature (FSC Core 2.0.0 §4.2.3), taken apart.
 *
 * @param jws as it was sent
 * @param hash what is signed
 * @param type what is said by it
 * @param signedAt when
 */
record ContractJws(FscJws jws, String hash, String type, Instant signedAt) {
    static final String HASH = "contract_content_hash";
    static final String TYPE = "type";
    static final String SIGNED_AT = "signed_at";
    /** An RSA key of 8192 bits and a header with a chain in it stay far below. */
    private static final int LONGEST = 64 * 1024;

    private static final int DEPTH = 4;
    private static final long END_OF_TIME = 253_402_300_800L;

    static ContractJws parse(String text) {
        FscJws jws = read(text);
        if (!(jws.payload().get(SIGNED_AT) instanceof Long seconds) || seconds < 0 || seconds >= END_OF_TIME) {
            throw form("its signed_at is no number of whole seconds since 1970");
        }
        return new ContractJws(
                jws, text(jws.payload(), HASH), text(jws.payload(), TYPE), Instant.ofEpochSecond(seconds));
    }

    /** SHA-256 of the certificate, in base64url without padding. */
    String thumbprint() {
        return jws.thumbprint();
    }

    /** Whether a key made it. */
    boolean isSignedBy(VerificationKey key) {
        return jws.isSignedBy(key);
    }

    private static FscJws read(String text) {
        try {
            return FscJws.parse(text, LONGEST, DEPTH);
        } catch (FscJwsException e) {
            if (e.isAlgorithm()) {
                throw new ContractSignatureException(
                        SignatureFault.ALGORITHM,
                        "The signature on the contract is made with an algorithm that FSC does not allow: have the peer sign"
                                + " with RS256, RS384, RS512, ES256, ES384 or ES512.");
            }
            throw form(e.why());
        }
    }

    private static String text(Map<String, Object> payload, String name) {
        if (payload.get(name) instanceof String text) {
            return text;
        }
        throw form("its payload has no " + name);
    }

    private static ContractSignatureException form(String what) {
        return new ContractSignatureException(
                SignatureFault.FORM,
                "The signature on the contract is not in the form of FSC Core 2.0.0, 4.2.3: " + what
                        + ". Have the peer sign again.");
    }
}
