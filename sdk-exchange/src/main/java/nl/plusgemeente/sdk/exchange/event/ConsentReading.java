package nl.plusgemeente.sdk.exchange.event;

import java.util.List;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.http.Headers;

/** Reads a receiver's answer to a request for consent (Web Hooks for Event Delivery 1.0.2 §4.2): headers count, not status. */
final class ConsentReading {
    private static final String ANY = "*";

    private ConsentReading() {}

    static WebhookConsent read(Response<?> answer, String origin, boolean rateAsked, CallFacts facts) {
        String allowed = one(answer.headers(), "WebHook-Allowed-Origin");
        if (!allowed.equals(ANY) && !allowed.equalsIgnoreCase(origin)) {
            throw new WebhookConsentException(
                    "The receiver does not consent to deliveries by " + origin + ": its answer names "
                            + (allowed.isEmpty() ? "no origin" : "another origin")
                            + " in WebHook-Allowed-Origin. Ask the receiver to allow it.",
                    facts);
        }
        String rate = one(answer.headers(), "WebHook-Allowed-Rate");
        boolean number = rate.matches("[1-9][0-9]{0,8}");
        if (!number && !rate.equals(ANY) && (rateAsked || !rate.isEmpty())) {
            throw new WebhookConsentException(
                    "The receiver names no rate of deliveries that can be read, and so does not consent: its answer needs"
                            + " WebHook-Allowed-Rate with a number per minute or *.",
                    facts);
        }
        return new WebhookConsent(
                allowed.equals(ANY), number ? OptionalInt.of(Integer.parseInt(rate)) : OptionalInt.empty());
    }

    /** A header that stands more than once says nothing. */
    private static String one(Headers headers, String name) {
        List<String> values = headers.all(name);
        return values.size() == 1 ? values.get(0).trim() : "";
    }
}
