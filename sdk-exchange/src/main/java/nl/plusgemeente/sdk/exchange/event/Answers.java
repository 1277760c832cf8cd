package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** The answers of a receiver. A problem document names rules and attributes, and repeats nothing that was sent. */
final class Answers {
    private static final String PROBLEM = "application/problem+json";

    private Answers() {}

    static WebhookAnswer plain(int status) {
        return new WebhookAnswer(status, headers(), Optional.empty());
    }

    static WebhookAnswer of(Receipt receipt) {
        if (receipt.status() == 429) {
            WebhookAnswer busy = problem(429, "The receiver is busy", "Deliver again after the time in Retry-After.");
            busy.headers().add("Retry-After", Long.toString(receipt.retryAfter().toSeconds()));
            return busy;
        }
        return receipt.taken()
                ? plain(receipt.status())
                : problem(receipt.status(), "The receiver wants no more events", "Stop delivering to this address.");
    }

    static WebhookAnswer of(CloudEventException refusal) {
        if (refusal.code().equals(ExchangeErrors.EVENT_FORMAT)) {
            return problem(
                    415,
                    "The form of the event is not supported",
                    "Send CloudEvents 1.0 over HTTP, in a form that is accepted here, not compressed.");
        }
        if (refusal.code().equals(ExchangeErrors.BODY)) {
            return refusal.getCause() == null
                    ? problem(413, "The body is too large", "Send fewer events at once.")
                    : problem(400, "The body broke off", "Deliver again.");
        }
        return problem(400, "The event is not valid", "Correct what is listed in errors.", refusal.findings());
    }

    static WebhookAnswer problem(int status, String title, String detail) {
        return problem(status, title, detail, List.of());
    }

    private static WebhookAnswer problem(int status, String title, String detail, List<EventFinding> findings) {
        StringBuilder json = new StringBuilder(
                "{\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + detail + "\"");
        String comma = ",\"errors\":[";
        for (EventFinding finding : findings) {
            // names of rules and attributes, and our own words: nothing to escape
            json.append(comma)
                    .append("{\"event\":")
                    .append(finding.position())
                    .append(",\"attribute\":\"")
                    .append(finding.attribute())
                    .append("\",\"rule\":\"")
                    .append(finding.rule())
                    .append("\",\"detail\":\"")
                    .append(finding.rule().text())
                    .append("\"}");
            comma = ",";
        }
        byte[] bytes = json.append(findings.isEmpty() ? "}" : "]}").toString().getBytes(US_ASCII);
        return new WebhookAnswer(status, headers(), Optional.of(RequestBody.of(bytes, PROBLEM)));
    }

    private static Headers headers() {
        return new Headers().add("Cache-Control", "no-store").add("X-Content-Type-Options", "nosniff");
    }
}
