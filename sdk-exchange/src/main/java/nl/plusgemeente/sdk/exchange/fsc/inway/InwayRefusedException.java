package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.FscError;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import org.jspecify.annotations.Nullable;

/**
 * An Inway does not let a request in (SDK-6076). Tells what to answer (FSC Core 2.0.0 §4.7); the service is not to be asked.
 * Its trace ends here, as strangers decide how often it is thrown.
 */
public class InwayRefusedException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient FscError error;

    InwayRefusedException(int status, FscError error, boolean retryable, @Nullable SdkException cause) {
        super(
                ExchangeErrors.INWAY_TOKEN,
                error.message() + (cause == null ? "" : " (" + cause.getMessage() + ")") + " It is answered with "
                        + status + " and " + error.code() + ".",
                CallFacts.NONE,
                retryable,
                cause);
        this.status = status;
        this.error = error;
    }

    /**
     * The status to answer.
     *
     * @return 400, 401, 403, 404, 405, 500 or 502
     */
    public int status() {
        return status;
    }

    /**
     * Why, as the peer is told. Holds nothing of the token.
     *
     * @return message, domain and code
     */
    public FscError error() {
        return error;
    }

    /**
     * The headers to answer with.
     *
     * @return names and values: {@code Content-Type}, {@code Fsc-Error-Code}, and {@code WWW-Authenticate} with 401
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put(FscHeaders.ERROR_CODE, error.code().waarde());
        if (status == 401) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        return headers;
    }

    /**
     * The body to answer with.
     *
     * @return JSON in UTF-8 with {@code message}, {@code domain} and {@code code}
     */
    public byte[] body() {
        return error.json();
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
