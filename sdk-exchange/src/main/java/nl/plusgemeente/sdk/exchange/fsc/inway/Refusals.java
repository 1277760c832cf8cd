package nl.plusgemeente.sdk.exchange.fsc.inway;

import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.fsc.FscError;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import org.jspecify.annotations.Nullable;

/** What an Inway answers (FSC Core 2.0.0 §4.7, FSC Logging 1.1.0 §3.1): status and code belong together. */
final class Refusals {
    private Refusals() {}

    static InwayRefusedException missing() {
        return refused(401, FscErrorCode.ACCESS_TOKEN_MISSING, "The request has no access token in Fsc-Authorization.");
    }

    static InwayRefusedException invalid(String why) {
        return refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, why);
    }

    /** What lies below is for our own log. */
    static InwayRefusedException invalid(String why, SdkException cause) {
        return new InwayRefusedException(401, inway(FscErrorCode.ACCESS_TOKEN_INVALID, why), false, cause);
    }

    static InwayRefusedException expired() {
        return refused(
                401, FscErrorCode.ACCESS_TOKEN_EXPIRED, "The access token is not valid any more: get a new one.");
    }

    static InwayRefusedException group() {
        return refused(
                403,
                FscErrorCode.WRONG_GROUP_ID_IN_TOKEN,
                "The access token is of another group than the one that this Inway is in.");
    }

    static InwayRefusedException service() {
        return refused(
                404,
                FscErrorCode.SERVICE_NOT_FOUND,
                "The service that the access token is for is not offered by this Inway.");
    }

    static InwayRefusedException method() {
        return refused(405, FscErrorCode.METHOD_UNSUPPORTED, "A service is not called with the method CONNECT.");
    }

    /** No code of the standard says that the Inway cannot decide; with this one no Outway throws a good token away. */
    static InwayRefusedException undecided(String why, @Nullable SdkException cause) {
        return new InwayRefusedException(502, inway(FscErrorCode.SERVICE_UNREACHABLE, why), true, cause);
    }

    static InwayRefusedException noTransaction() {
        return refused(400, FscErrorCode.MISSING_LOG_RECORD_ID, "The request has no Fsc-Transaction-Id.");
    }

    static InwayRefusedException transaction() {
        return refused(400, FscErrorCode.INVALID_LOG_RECORD_ID, "The Fsc-Transaction-Id is not one UUID of version 7.");
    }

    static InwayRefusedException log(@Nullable SdkException cause) {
        return new InwayRefusedException(
                500,
                inway(
                        FscErrorCode.TRANSACTION_LOG_WRITE_ERROR,
                        "The call cannot be written to the transaction log, and is not passed on: try later."),
                true,
                cause);
    }

    private static InwayRefusedException refused(int status, FscErrorCode code, String why) {
        return new InwayRefusedException(status, inway(code, why), false, null);
    }

    private static FscError inway(FscErrorCode code, String why) {
        return new FscError(why, FscErrorDomain.INWAY, code);
    }
}
