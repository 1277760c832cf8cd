package nl.plusgemeente.sdk.exchange.event;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Nothing;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Delivers events to one receiver (HTTP 1.1 Web Hooks for Event Delivery 1.0.2), as any call of the SDK: with the tenant's
 * TLS identity, limits and deadline. As source and id tell an event from all others, an event may be delivered again:
 * what the SDK repeats after a broken connection or a passing fault (HTTP 429 with its {@code Retry-After}, 500, 502, 503,
 * 504) it repeats here too, and a receiver may see an event more than once.
 *
 * <p>Ask for {@link #consent()} when a receiver registers; receivers that agreed by other means are delivered to without.
 * How the sender proves who it is, is the caller's: {@link Caller#with} for a token, the tenant's certificate, or an
 * {@link nl.plusgemeente.sdk.core.spi.Interceptor} that signs. Thread-safe.
 */
public final class WebhookSender {
    private static final int GONE = 410;
    private static final int UNSUPPORTED = 415;
    private static final String REQUEST_ORIGIN = "WebHook-Request-Origin";

    private final Caller caller;
    private final WebhookTarget target;
    private final String origin;
    private final AtomicBoolean retired = new AtomicBoolean();

    private WebhookSender(Caller caller, WebhookTarget target, String origin) {
        this.caller = caller;
        this.target = target;
        this.origin = origin;
    }

    /**
     * A sender to one receiver.
     *
     * @param caller makes the calls for one tenant
     * @param environment where the SDK of that caller runs
     * @param address the receiver's: HTTPS, or this machine in {@link FacilityEnvironment#LOCAL}
     * @param origin the host name by which the sender makes itself known, for example {@code events.utrecht.nl}
     * @return a sender; nothing is sent yet
     * @throws IllegalArgumentException for an address or origin of another form
     */
    public static WebhookSender of(Caller caller, FacilityEnvironment environment, URI address, String origin) {
        if (!origin.matches("[A-Za-z0-9.-]{1,253}")) {
            throw new IllegalArgumentException("An origin is a host name, like events.utrecht.nl");
        }
        return new WebhookSender(caller, WebhookTarget.of(environment, address), origin);
    }

    /**
     * Asks for consent to deliver.
     *
     * @return the consent, with the rate that the receiver allows by itself
     * @throws WebhookConsentException when it does not consent, whatever its status (SDK-6042)
     * @throws WebhookRetiredException when it wants no more events (SDK-6043)
     * @throws nl.plusgemeente.sdk.core.error.SdkException when the call fails
     */
    public WebhookConsent consent() {
        return consent(OptionalInt.empty());
    }

    /**
     * Asks for consent to deliver at a rate.
     *
     * @param perMinute deliveries in a minute, 1 or more; the receiver may allow fewer, which it is up to the application to
     *     keep to
     * @return the consent
     * @throws WebhookConsentException when it does not consent, or names no rate, whatever its status (SDK-6042)
     * @throws WebhookRetiredException when it wants no more events (SDK-6043)
     * @throws nl.plusgemeente.sdk.core.error.SdkException when the call fails
     */
    public WebhookConsent consent(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("A rate is 1 delivery per minute or more");
        }
        return consent(OptionalInt.of(perMinute));
    }

    private WebhookConsent consent(OptionalInt perMinute) {
        Operation<Nothing> operation = target.operation("OPTIONS", asking -> {
            asking.header(REQUEST_ORIGIN, origin);
            return perMinute.isPresent()
                    ? asking.header("WebHook-Request-Rate", Integer.toString(perMinute.getAsInt()))
                    : asking;
        });
        Response<Nothing> answer = exchange(operation);
        return ConsentReading.read(answer, origin, perMinute.isPresent(), facts(operation, answer));
    }

    /**
     * Delivers one event, as a JSON document.
     *
     * @param event the event
     * @return how it was taken
     * @throws CloudEventException when it breaks a MUST of the profile (SDK-6040), and then is not sent; or when the receiver
     *     does not know the form (SDK-6041)
     * @throws WebhookRetiredException when the receiver wants no more events, now or before (SDK-6043)
     * @throws nl.plusgemeente.sdk.core.error.SdkException when the call fails, after what could be repeated was repeated
     */
    public WebhookDelivery deliver(CloudEvent event) {
        NlGovEventRules.require(event);
        return deliver(() -> HttpEvents.structured(event));
    }

    /**
     * Delivers one event in a form of choice.
     *
     * @param event the event
     * @param form the form; {@link EventForm#BATCH} makes a batch of one
     * @return how it was taken
     * @throws CloudEventException as {@link #deliver(CloudEvent)}
     * @throws WebhookRetiredException as {@link #deliver(CloudEvent)}
     */
    public WebhookDelivery deliver(CloudEvent event, EventForm form) {
        NlGovEventRules.require(event);
        return deliver(() -> switch (form) {
            case STRUCTURED -> HttpEvents.structured(event);
            case BINARY -> HttpEvents.binary(event);
            case BATCH -> HttpEvents.batch(List.of(event));
        });
    }

    /**
     * Delivers events together: only to a receiver that is known to take batches.
     *
     * @param events the events; all of them are taken, or none
     * @return how they were taken
     * @throws CloudEventException as {@link #deliver(CloudEvent)}; nothing is sent when one of them breaks a MUST
     * @throws WebhookRetiredException as {@link #deliver(CloudEvent)}
     */
    public WebhookDelivery deliver(List<CloudEvent> events) {
        NlGovEventRules.require(events);
        return deliver(() -> HttpEvents.batch(events));
    }

    private WebhookDelivery deliver(Supplier<EventMessage> writing) {
        EventMessage message = writing.get();
        Response<Nothing> answer = exchange(target.operation("POST", post -> {
            OperationBuilder<byte[]> filled = post.header(REQUEST_ORIGIN, origin);
            message.headers().forEach(filled::header);
            return message.body().map(filled::body).orElse(filled);
        }));
        return new WebhookDelivery(answer.status(), answer.attempts(), answer.correlationId());
    }

    private Response<Nothing> exchange(Operation<Nothing> operation) {
        if (retired.get()) {
            throw new WebhookRetiredException(
                    "The receiver said before that it wants no more events (HTTP 410): nothing was sent.",
                    CallFacts.NONE);
        }
        try {
            return caller.exchange(operation);
        } catch (ApiException e) {
            CallFacts facts = new CallFacts(e.operation(), e.tenant(), e.attempts(), e.correlationId());
            if (e.status() == GONE) {
                retired.set(true);
                throw new WebhookRetiredException(
                        "The receiver wants no more events (HTTP 410): take it from the list of subscribers.", facts);
            }
            if (e.status() == UNSUPPORTED) {
                throw CloudEventException.form(
                        "The receiver does not support the form of the event (HTTP 415): deliver it in another EventForm,"
                                + " or ask the receiver which it takes.",
                        facts);
            }
            throw e;
        }
    }

    /**
     * Whether the receiver said that it wants no more events.
     *
     * @return {@code true} when nothing is sent any more
     */
    public boolean retired() {
        return retired.get();
    }

    private static CallFacts facts(Operation<?> operation, Response<?> answer) {
        return new CallFacts(operation.label(), "", answer.attempts(), answer.correlationId());
    }

    /** The host and the origin: path and query may hold what must not be logged. */
    @Override
    public String toString() {
        return "WebhookSender[" + origin + " to " + target + "]";
    }
}
