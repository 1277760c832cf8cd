package nl.plusgemeente.sdk.exchange.fsc;

/** Why a signature on a contract does not count, and the code with which a Manager says so (FSC Core 2.0.0 §4.4). */
public enum SignatureFault {
    /** It is no compact JWS with the header and payload of FSC Core 2.0.0 §4.2.3. */
    FORM("ERROR_CODE_SIGNATURE_VERIFICATION_FAILED"),
    /** It is made with an algorithm outside RS256, RS384, RS512, ES256, ES384 and ES512. */
    ALGORITHM("ERROR_CODE_UNKNOWN_ALGORITHM_SIGNATURE"),
    /** It names a certificate that is not in the key set of the peer. */
    UNKNOWN_CERTIFICATE("ERROR_CODE_SIGNATURE_VERIFICATION_FAILED"),
    /** Its certificate is not trusted, or not valid now. */
    CERTIFICATE("ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED"),
    /** Its certificate is that of another peer. */
    PEER("ERROR_CODE_PEER_ID_SIGNATURE_MISMATCH"),
    /** It is not one by the key of its certificate. */
    SIGNATURE("ERROR_CODE_SIGNATURE_VERIFICATION_FAILED"),
    /** It is one over another contract. */
    CONTENT_HASH("ERROR_CODE_SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH"),
    /** It says something else: reject in the place of accept. */
    TYPE("ERROR_CODE_SIGNATURE_VERIFICATION_FAILED"),
    /** It was made in the future, or before or after its certificate was valid. */
    SIGNED_AT("ERROR_CODE_SIGNATURE_VERIFICATION_FAILED"),
    /** The contract does not name the peer. */
    NOT_A_PARTY("ERROR_CODE_PEER_NOT_PART_OF_CONTRACT");

    private final String fscErrorCode;

    SignatureFault(String fscErrorCode) {
        this.fscErrorCode = fscErrorCode;
    }

    /**
     * The code for it in the API of a Manager.
     *
     * @return the value of {@code code} and of {@code Fsc-Error-Code}
     */
    public String fscErrorCode() {
        return fscErrorCode;
    }
}
