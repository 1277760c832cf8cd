package nl.plusgemeente.sdk.exchange.fsc;

/** Why a signature on a contract does not count, and the code with which a Manager says so (FSC Core 2.0.0 §4.4). */
public enum SignatureFault {
    /** It is no compact JWS with the header and payload of FSC Core 2.0.0 §4.2.3. */
    FORM(FscErrorCode.SIGNATURE_VERIFICATION_FAILED),
    /** It is made with an algorithm outside RS256, RS384, RS512, ES256, ES384 and ES512. */
    ALGORITHM(FscErrorCode.UNKNOWN_ALGORITHM_SIGNATURE),
    /** It names a certificate that is not in the key set of the peer. */
    UNKNOWN_CERTIFICATE(FscErrorCode.SIGNATURE_VERIFICATION_FAILED),
    /** Its certificate is not trusted, or not valid now. */
    CERTIFICATE(FscErrorCode.PEER_CERTIFICATE_VERIFICATION_FAILED),
    /** Its certificate is that of another peer. */
    PEER(FscErrorCode.PEER_ID_SIGNATURE_MISMATCH),
    /** It is not one by the key of its certificate. */
    SIGNATURE(FscErrorCode.SIGNATURE_VERIFICATION_FAILED),
    /** It is one over another contract. */
    CONTENT_HASH(FscErrorCode.SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH),
    /** It says something else: reject in the place of accept. */
    TYPE(FscErrorCode.SIGNATURE_VERIFICATION_FAILED),
    /** It was made in the future, or before or after its certificate was valid. */
    SIGNED_AT(FscErrorCode.SIGNATURE_VERIFICATION_FAILED),
    /** The contract does not name the peer. */
    NOT_A_PARTY(FscErrorCode.PEER_NOT_PART_OF_CONTRACT);

    private final FscErrorCode fscErrorCode;

    SignatureFault(FscErrorCode fscErrorCode) {
        this.fscErrorCode = fscErrorCode;
    }

    /**
     * The code for it in the API of a Manager.
     *
     * @return the value of {@code code} and of {@code Fsc-Error-Code}
     */
    public FscErrorCode fscErrorCode() {
        return fscErrorCode;
    }
}
