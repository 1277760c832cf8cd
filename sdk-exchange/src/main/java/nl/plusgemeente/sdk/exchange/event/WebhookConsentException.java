package nl.plusgemeente.sdk.exchange.event;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** The receiver does not consent to events from this sender. */
public class WebhookConsentException extends SdkException {
    private static final long serialVersionUID = 1L;

    WebhookConsentException(String what, CallFacts facts) {
        super(ExchangeErrors.WEBHOOK_CONSENT, what, facts, false, null);
    }
}
