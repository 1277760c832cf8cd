package nl.plusgemeente.sdk.exchange.event;

import java.util.List;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/**
 * An event breaks rules that bind (SDK-6040), comes in a form that is not known (SDK-6041), or cannot be taken in
 * (SDK-6010).
 */
public class CloudEventException extends SdkException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<EventFinding> findings;

    private CloudEventException(
            ErrorCode code, String what, List<EventFinding> findings, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, false, cause);
        this.findings = List.copyOf(findings);
    }

    /** Rules are broken. */
    static CloudEventException invalid(List<EventFinding> findings) {
        String list = findings.stream().limit(SHOWN).map(EventFinding::message).collect(Collectors.joining("; "));
        return new CloudEventException(
                ExchangeErrors.EVENT,
                "The event is not valid (" + list + (findings.size() > SHOWN ? "; and more" : "")
                        + "): see findings() and correct it where it is made.",
                findings,
                CallFacts.NONE,
                null);
    }

    /** The form is not known. */
    static CloudEventException form(String what) {
        return new CloudEventException(ExchangeErrors.EVENT_FORMAT, what, List.of(), CallFacts.NONE, null);
    }

    /** The form is not known to the other side. */
    static CloudEventException form(String what, CallFacts facts) {
        return new CloudEventException(ExchangeErrors.EVENT_FORMAT, what, List.of(), facts, null);
    }

    /** The body cannot be taken in. */
    static CloudEventException body(String what, @Nullable Throwable cause) {
        return new CloudEventException(ExchangeErrors.BODY, what, List.of(), CallFacts.NONE, cause);
    }

    /**
     * The rules that bind and are broken.
     *
     * @return in order; empty unless the code is SDK-6040
     */
    public List<EventFinding> findings() {
        return findings;
    }
}
