package nl.plusgemeente.sdk.mock.internal.fsc;

import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The error answers of FSC Core 2.0.0 §4: of a domain, with a code in body and header. */
final class FscErrors {

    static final String CODE = "Fsc-Error-Code";
    static final String CERTIFICATE = "ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED";
    static final String UNPROCESSABLE_HASH = "ERROR_CODE_URL_PATH_CONTENT_HASH_MISMATCH";
    static final String SUBMITTER = "ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT";
    static final String RECEIVER = "ERROR_CODE_RECEIVING_PEER_NOT_PART_OF_CONTRACT";
    private static final int UNPROCESSABLE = 422;
    private static final int UNAUTHORIZED = 401;

    private FscErrors() {}

    /** Status 422, but for what is wrong with a certificate. */
    static Refusal contract(String code, String message) {
        return new Refusal(of(code.equals(CERTIFICATE) ? 400 : UNPROCESSABLE, "ERROR_DOMAIN_MANAGER", code, message));
    }

    static Refusal inway(int status, String code, String message) {
        Answer answer = of(status, "ERROR_DOMAIN_INWAY", code, message);
        return new Refusal(status == UNAUTHORIZED ? answer.with("WWW-Authenticate", "Bearer") : answer);
    }

    /** What the OpenAPI does not allow, and FSC has no code for. */
    static Refusal request(int status, String message) {
        return new Refusal(Answer.of(
                status,
                Answer.PROBLEM,
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", status == 400 ? "Bad Request" : "Refused")
                        .add("status", status)
                        .add("detail", message)
                        .build()
                        .toString()));
    }

    private static Answer of(int status, String domain, String code, String message) {
        String body = Json.createObjectBuilder()
                .add("message", message)
                .add("domain", domain)
                .add("code", code)
                .build()
                .toString();
        return Answer.of(status, Answer.JSON, body).with(CODE, code);
    }
}
