package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Why a component of FSC refuses: the value of {@code Fsc-Error-Code}, and of {@code code} in its answer (FSC Core 2.0.0 §4.4,
 * §4.6, §4.7). The status that belongs to it stands with each.
 *
 * @param waarde the value as it stands in the header and the JSON
 */
public record FscErrorCode(String waarde) implements OpenValue {
    /** The Inway got no access token (401). */
    public static final FscErrorCode ACCESS_TOKEN_MISSING = new FscErrorCode("ERROR_CODE_ACCESS_TOKEN_MISSING");
    /** The Inway does not accept the access token (401). */
    public static final FscErrorCode ACCESS_TOKEN_INVALID = new FscErrorCode("ERROR_CODE_ACCESS_TOKEN_INVALID");
    /** The access token is not valid any more (401). */
    public static final FscErrorCode ACCESS_TOKEN_EXPIRED = new FscErrorCode("ERROR_CODE_ACCESS_TOKEN_EXPIRED");
    /** The access token is of another group than the Inway's (403). */
    public static final FscErrorCode WRONG_GROUP_ID_IN_TOKEN = new FscErrorCode("ERROR_CODE_WRONG_GROUP_ID_IN_TOKEN");
    /** The Inway does not offer the service (404). */
    public static final FscErrorCode SERVICE_NOT_FOUND = new FscErrorCode("ERROR_CODE_SERVICE_NOT_FOUND");
    /** The Inway cannot reach the service (502). */
    public static final FscErrorCode SERVICE_UNREACHABLE = new FscErrorCode("ERROR_CODE_SERVICE_UNREACHABLE");
    /** The HTTP method is not one to call a service with (405). */
    public static final FscErrorCode METHOD_UNSUPPORTED = new FscErrorCode("ERROR_CODE_METHOD_UNSUPPORTED");
    /** The transaction cannot be logged, so that nothing was passed on (500; FSC Logging 1.1.0). */
    public static final FscErrorCode TRANSACTION_LOG_WRITE_ERROR = new FscErrorCode("TRANSACTION_LOG_WRITE_ERROR");
    /** The request has no transaction id (400; FSC Logging 1.1.0). */
    public static final FscErrorCode MISSING_LOG_RECORD_ID = new FscErrorCode("MISSING_LOG_RECORD_ID");
    /** The transaction id is not one (400; FSC Logging 1.1.0). */
    public static final FscErrorCode INVALID_LOG_RECORD_ID = new FscErrorCode("INVALID_LOG_RECORD_ID");
    /** The Manager does not accept the peer's certificate (400). */
    public static final FscErrorCode PEER_CERTIFICATE_VERIFICATION_FAILED =
            new FscErrorCode("ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED");
    /** The contract is of another group than the Manager's (422). */
    public static final FscErrorCode INCORRECT_GROUP_ID = new FscErrorCode("ERROR_CODE_INCORRECT_GROUP_ID");
    /** The contract does not name the peer that sends it (422). */
    public static final FscErrorCode SUBMITTING_PEER_NOT_PART_OF_CONTRACT =
            new FscErrorCode("ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT");
    /** The contract does not name the peer that it is sent to (422). */
    public static final FscErrorCode RECEIVING_PEER_NOT_PART_OF_CONTRACT =
            new FscErrorCode("ERROR_CODE_RECEIVING_PEER_NOT_PART_OF_CONTRACT");
    /** What the OpenAPI of Managers still has for both of these (422). */
    public static final FscErrorCode PEER_NOT_PART_OF_CONTRACT =
            new FscErrorCode("ERROR_CODE_PEER_NOT_PART_OF_CONTRACT");
    /** The signature is one over another contract (422). */
    public static final FscErrorCode SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH =
            new FscErrorCode("ERROR_CODE_SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH");
    /** The signature is that of another peer (422). */
    public static final FscErrorCode PEER_ID_SIGNATURE_MISMATCH =
            new FscErrorCode("ERROR_CODE_PEER_ID_SIGNATURE_MISMATCH");
    /** The signature cannot be verified (422). */
    public static final FscErrorCode SIGNATURE_VERIFICATION_FAILED =
            new FscErrorCode("ERROR_CODE_SIGNATURE_VERIFICATION_FAILED");
    /** The contract has grants that do not go together (422). */
    public static final FscErrorCode GRANT_COMBINATION_NOT_ALLOWED =
            new FscErrorCode("ERROR_CODE_GRANT_COMBINATION_NOT_ALLOWED");
    /** The path names another contract than the body (422). */
    public static final FscErrorCode URL_PATH_CONTENT_HASH_MISMATCH =
            new FscErrorCode("ERROR_CODE_URL_PATH_CONTENT_HASH_MISMATCH");
    /** The contract is hashed in a way that the Manager does not know (422). */
    public static final FscErrorCode UNKNOWN_HASH_ALGORITHM_HASH =
            new FscErrorCode("ERROR_CODE_UNKNOWN_HASH_ALGORITHM_HASH");
    /** The signature is made in a way that FSC does not allow (422). */
    public static final FscErrorCode UNKNOWN_ALGORITHM_SIGNATURE =
            new FscErrorCode("ERROR_CODE_UNKNOWN_ALGORITHM_SIGNATURE");
    /** The Manager does not know this version of FSC (422). */
    public static final FscErrorCode UNKNOWN_FSC_VERSION = new FscErrorCode("ERROR_CODE_UNKNOWN_FSC_VERSION");
    /** The thumbprint of the outway's key is not one (422). */
    public static final FscErrorCode INCORRECT_PUBLIC_KEY_THUMBPRINT =
            new FscErrorCode("ERROR_CODE_INCORRECT_PUBLIC_KEY_THUMBPRINT");

    @Override
    public String toString() {
        return waarde;
    }
}
