package nl.plusgemeente.sdk.exchange.event;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** The receiver wants no more events (HTTP 410): do not deliver to it again. */
public class WebhookRetiredException extends SdkException {
    private static final long serialVersionUID = 1L;

    WebhookRetiredException(String what, CallFacts facts) {
        super(ExchangeErrors.WEBHOOK_RETIRED, what, facts, false, null);
    }
}
