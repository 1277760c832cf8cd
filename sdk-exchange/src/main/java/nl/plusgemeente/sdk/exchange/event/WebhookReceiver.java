package nl.plusgemeente.sdk.exchange.event;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;

/**
 * Receives events at an address (HTTP 1.1 Web Hooks for Event Delivery 1.0.2), free of any framework: the application's
 * server hands a request over and sends the answer back. Who sends is checked before: a request whose signature counts is
 * verified first, and what the verifier gives is handed over here.
 *
 * <p>{@code OPTIONS} is answered at once: with consent for an origin that is allowed, without for all others; a callback
 * that a sender asks for is never followed, as it would send this server to an address of a stranger's choice.
 * {@code POST} delivers. A sender that names an origin that is not allowed is refused; one that names none may have agreed
 * by other means.
 *
 * <p>Delivery is at least once. With {@link WebhookReceiverBuilder#remember(int)} an event that came before is answered as
 * taken and not handed on; only lately and in this process: whatever must not happen twice needs a store that lasts.
 */
public final class WebhookReceiver {
    private static final String REQUEST_ORIGIN = "WebHook-Request-Origin";
    private static final String METHODS = "POST, OPTIONS";
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final EventReceiver receiver;
    private final HttpEvents events;
    private final Set<String> origins;
    private final String rate;
    private final boolean profile;
    private final SeenEvents seen;

    WebhookReceiver(WebhookReceiverBuilder builder) {
        receiver = builder.receiver;
        events = builder.events;
        origins = Set.copyOf(builder.origins);
        rate = builder.rate;
        profile = builder.profile;
        seen = new SeenEvents(builder.remembered);
    }

    /**
     * Sets a receiver up that allows no origin yet.
     *
     * @param receiver takes the events
     * @return a builder
     */
    public static WebhookReceiverBuilder builder(EventReceiver receiver) {
        return new WebhookReceiverBuilder(receiver);
    }

    /**
     * Answers a request.
     *
     * @param message the request; its body is closed by the caller
     * @return the answer: also for what is refused
     */
    public WebhookAnswer answer(IncomingMessage message) {
        return answer(message, refusal -> {});
    }

    /**
     * Answers a request, and tells why one was refused.
     *
     * @param message the request; its body is closed by the caller
     * @param refused is told before the answer is given, for a log
     * @return the answer: also for what is refused
     */
    public WebhookAnswer answer(IncomingMessage message, Consumer<CloudEventException> refused) {
        return switch (message.method()) {
            case "OPTIONS" -> handshake(message.headers());
            case "POST" ->
                delivery(message, refusal -> {
                    refused.accept(refusal);
                    return Answers.of(refusal);
                });
            default -> {
                WebhookAnswer wrong = Answers.problem(405, "The method is not allowed", "Deliver events with POST.");
                wrong.headers().add("Allow", METHODS);
                yield wrong;
            }
        };
    }

    private WebhookAnswer handshake(Headers headers) {
        List<String> asked = headers.all(REQUEST_ORIGIN);
        WebhookAnswer answer = Answers.plain(200);
        answer.headers().add("Allow", METHODS);
        if (asked.size() == 1 && allows(asked.get(0))) {
            // an origin that is allowed holds nothing else than a host name
            String origin = origins.contains(WebhookReceiverBuilder.ANY)
                    ? WebhookReceiverBuilder.ANY
                    : asked.get(0).trim();
            answer.headers().add("WebHook-Allowed-Origin", origin).add("WebHook-Allowed-Rate", rate);
        }
        return answer;
    }

    private boolean allows(String origin) {
        return origins.contains(WebhookReceiverBuilder.ANY)
                || origins.contains(origin.trim().toLowerCase(Locale.ROOT));
    }

    private WebhookAnswer delivery(IncomingMessage message, Function<CloudEventException, WebhookAnswer> refusing) {
        if (!message.headers().all(REQUEST_ORIGIN).stream().allMatch(this::allows)) {
            return Answers.problem(403, "The origin is not allowed", "Ask for consent first, with OPTIONS.");
        }
        List<CloudEvent> received;
        try {
            received = events.read(message);
            if (profile) {
                NlGovEventRules.require(received);
            }
        } catch (CloudEventException e) {
            return refusing.apply(e);
        }
        SeenEvents.Claim claim = seen.claim(received);
        if (claim.busy()) {
            return Answers.of(Receipt.busy(SHORTLY));
        }
        return claim.fresh().isEmpty() ? Answers.of(Receipt.PROCESSED) : handed(claim.fresh(), message);
    }

    private WebhookAnswer handed(List<CloudEvent> fresh, IncomingMessage message) {
        boolean taken = false;
        try {
            Receipt receipt = receiver.receive(List.copyOf(fresh), message);
            taken = receipt.taken();
            return Answers.of(receipt);
        } finally {
            if (taken) {
                seen.taken(fresh);
            } else {
                seen.release(fresh);
            }
        }
    }

    /** The origins that are allowed. */
    @Override
    public String toString() {
        return "WebhookReceiver" + origins;
    }
}
