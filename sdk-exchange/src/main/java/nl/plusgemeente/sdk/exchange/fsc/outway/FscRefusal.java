package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.exchange.fsc.FscError;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * An answer of a component of FSC in place of the service.
 *
 * @param status the HTTP status
 * @param code why
 * @param domain which component
 * @param message what it says; empty when it says nothing that can be read
 */
record FscRefusal(int status, FscErrorCode code, FscErrorDomain domain, String message) {
    private static final int LARGEST = 64 * 1024;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Set<FscErrorCode> RENEWABLE =
            Set.of(FscErrorCode.ACCESS_TOKEN_EXPIRED, FscErrorCode.ACCESS_TOKEN_INVALID);

    /** Empty for an answer of the service: only refusals have the header. */
    static Optional<FscRefusal> of(IncomingResponse answer) {
        if (answer.status() < 400) {
            return Optional.empty();
        }
        return answer.headers()
                .first(FscHeaders.ERROR_CODE)
                .map(String::strip)
                .filter(code -> CODE.matcher(code).matches())
                .map(code -> read(answer, new FscErrorCode(code)));
    }

    /** Outways do not open tunnels (§4.6). */
    static void requireService(OutgoingRequest request, FscService service, AttemptContext context) {
        if (request.method().equals("CONNECT")) {
            FscRefusal refusal = new FscRefusal(
                    405, FscErrorCode.METHOD_UNSUPPORTED, FscErrorDomain.OUTWAY, "CONNECT is not supported");
            TransactionId none = TransactionId.next(context.means().time().clock());
            throw new InwayException(service, refusal, none, context.facts());
        }
    }

    private static FscRefusal read(IncomingResponse answer, FscErrorCode code) {
        Optional<FscError> error = body(answer).flatMap(FscError::parse);
        return new FscRefusal(
                answer.status(),
                code,
                error.map(FscError::domain).orElse(FscErrorDomain.INWAY),
                error.map(FscError::message).orElse(""));
    }

    private static Optional<byte[]> body(IncomingResponse answer) {
        try (InputStream body = answer.body()) {
            return Optional.of(body.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            // the header has said why; the words are lost with the connection
            return Optional.empty();
        }
    }

    /** Whether another token may help: it was refused before the service saw the request. */
    boolean isOfTheToken() {
        return status == 401 && RENEWABLE.contains(code);
    }

    String who() {
        return domain.equals(FscErrorDomain.OUTWAY) ? "The Outway" : "The Inway";
    }
}
