package nl.plusgemeente.sdk.exchange.event;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.internal.event.MediaType;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.jspecify.annotations.Nullable;

/**
 * Events in HTTP messages, there and back (CloudEvents HTTP Protocol Binding and JSON Event Format 1.0.2).
 *
 * @param limits how much a message may ask of us
 * @param forms the forms that are read
 */
public record HttpEvents(EventLimits limits, Set<EventForm> forms) {
    /** All forms, within {@link EventLimits#DEFAULT}. */
    public static final HttpEvents DEFAULT = new HttpEvents(EventLimits.DEFAULT, Set.of(EventForm.values()));

    private static final String CLOUDEVENTS = "application/cloudevents";
    private static final int MOST_FINDINGS = 100;

    /** Copies the forms. */
    public HttpEvents {
        forms = Set.copyOf(forms);
    }

    /**
     * Writes one event as a JSON document, {@code application/cloudevents+json; charset=utf-8}.
     *
     * @param event the event
     * @return a message without headers of its own
     */
    public static EventMessage structured(CloudEvent event) {
        return json(EventJson.object(event), EventForm.STRUCTURED);
    }

    /**
     * Writes events as a JSON array, {@code application/cloudevents-batch+json; charset=utf-8}.
     *
     * @param events the events; none is fine
     * @return a message without headers of its own
     */
    public static EventMessage batch(List<CloudEvent> events) {
        return json(EventJson.array(events), EventForm.BATCH);
    }

    /**
     * Writes one event with its attributes in headers {@code ce-...}, percent-encoded, and its data as the body.
     *
     * @param event the event; its numbers and booleans become text
     * @return a message; without body when there is neither data nor a media type of it
     * @throws CloudEventException when its data is text and its media type names another character set than UTF-8, so that
     *     the body would not be what it says (SDK-6040)
     */
    public static EventMessage binary(CloudEvent event) {
        return BinaryForm.write(event);
    }

    /**
     * Reads what came in. The caller closes the message's body.
     *
     * @param message the message
     * @return its events in order: exactly one unless it is a batch
     * @throws CloudEventException when it has no event in a form that is accepted here (SDK-6041), when an event breaks a
     *     rule of CloudEvents (SDK-6040), or when the body is too large or breaks off (SDK-6010)
     */
    public List<CloudEvent> read(IncomingMessage message) {
        Optional<MediaType> type = mediaType(message.headers());
        EventForm form = form(type, message.headers());
        byte[] body = body(message);
        if (form == EventForm.BINARY) {
            EventReading reading = BinaryForm.reading(message.headers(), limits);
            CloudEvent event = reading.event(ignored -> BinaryForm.data(reading, type, body, limits.depth()));
            return checked(event, reading.findings());
        }
        try {
            if (form == EventForm.BATCH) {
                return each(StrictJson.objects(body, limits.depth(), limits.events(), "data"));
            }
            EventReading reading = new EventReading(limits, StrictJson.object(body, limits.depth(), "data"));
            return checked(reading.structured(), reading.findings());
        } catch (JsonException e) {
            throw CloudEventException.invalid(List.of(EventFinding.of(EventRule.JSON_FORM, "")));
        }
    }

    private List<CloudEvent> each(List<Map<String, Object>> objects) {
        List<CloudEvent> events = new ArrayList<>(objects.size());
        List<EventFinding> findings = new ArrayList<>(0);
        for (int i = 0; i < objects.size() && findings.size() < MOST_FINDINGS; i++) {
            EventReading reading = new EventReading(limits, objects.get(i));
            CloudEvent event = reading.structured();
            if (event != null) {
                events.add(event);
            }
            for (EventFinding finding : reading.findings()) {
                findings.add(finding.at(i));
            }
        }
        if (!findings.isEmpty()) {
            throw invalid(findings);
        }
        return List.copyOf(events);
    }

    private static List<CloudEvent> checked(@Nullable CloudEvent event, List<EventFinding> findings) {
        if (event == null || !findings.isEmpty()) {
            throw invalid(findings);
        }
        return List.of(event);
    }

    private static CloudEventException invalid(List<EventFinding> findings) {
        return CloudEventException.invalid(findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
    }

    private static Optional<MediaType> mediaType(Headers headers) {
        List<String> types = headers.all("Content-Type");
        Optional<MediaType> type = types.stream().findFirst().flatMap(MediaType::of);
        if (types.size() > 1 || types.size() == 1 && type.isEmpty()) {
            throw CloudEventException.form("The message has not one well-formed Content-Type: send one.");
        }
        if (headers.all("Content-Encoding").stream().anyMatch(coding -> !coding.equalsIgnoreCase("identity"))) {
            throw CloudEventException.form("The message is compressed, which is not supported: send it as it is.");
        }
        return type;
    }

    private EventForm form(Optional<MediaType> type, Headers headers) {
        String essence = type.map(MediaType::essence).orElse("");
        EventForm form = null;
        if (!essence.startsWith(CLOUDEVENTS)) {
            form = BinaryForm.isMeant(headers) ? EventForm.BINARY : null;
        } else if (type.filter(MediaType::isUtf8).isPresent()) {
            form = essence.equals(EventForm.STRUCTURED.mediaType()) ? EventForm.STRUCTURED : null;
            form = essence.equals(EventForm.BATCH.mediaType()) ? EventForm.BATCH : form;
        }
        if (form == null || !forms.contains(form)) {
            throw CloudEventException.form("The message has no event in a form that is accepted here: send one as "
                    + forms.stream().sorted().toList() + " (CloudEvents 1.0 over HTTP, JSON in UTF-8).");
        }
        return form;
    }

    private byte[] body(IncomingMessage message) {
        try (InputStream in = message.body().open()) {
            byte[] body = in.readNBytes(limits.bytes() + 1);
            if (body.length > limits.bytes()) {
                throw CloudEventException.body(
                        "The body is larger than " + limits.bytes() + " bytes: send fewer events at once.", null);
            }
            return body;
        } catch (IOException e) {
            throw CloudEventException.body("The body of the message broke off: send it again.", e);
        }
    }

    private static EventMessage json(byte[] json, EventForm form) {
        return new EventMessage(new Headers(), Optional.of(RequestBody.of(json, form.mediaType() + "; charset=utf-8")));
    }
}
