package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.internal.event.HeaderText;
import nl.plusgemeente.sdk.exchange.internal.event.MediaType;

/** Attributes in headers, data as the body (HTTP Protocol Binding 1.0.2 §3.1). */
final class BinaryForm {
    private static final String PREFIX = "ce-";
    private static final String JSON = "application/json";

    private BinaryForm() {}

    static EventMessage write(CloudEvent event) {
        Headers headers = new Headers();
        EventJson.attributes(event, (name, value) -> headers.add(PREFIX + name, HeaderText.encode(value)));
        event.extensions().forEach((name, value) -> headers.add(PREFIX + name, HeaderText.encode(value.text())));
        Optional<EventData> data = event.data();
        boolean json = data.filter(any -> any.kind() == EventData.Kind.JSON).isPresent();
        String type = event.dataContentType().orElse(json ? JSON : "");
        boolean text = data.filter(any -> any.kind() != EventData.Kind.BINARY).isPresent();
        if (text && MediaType.of(type).filter(MediaType::isUtf8).isEmpty()) {
            throw CloudEventException.invalid(List.of(EventFinding.of(EventRule.DATA_FORM, "data")));
        }
        if (data.isEmpty() && type.isEmpty()) {
            return new EventMessage(headers, Optional.empty());
        }
        byte[] bytes = data.map(EventData::shared).orElse(new byte[0]);
        return new EventMessage(
                headers, Optional.of(RequestBody.of(bytes, type.isEmpty() ? "application/octet-stream" : type)));
    }

    /** Whether headers hold an event at all. */
    static boolean isMeant(Headers headers) {
        return headers.contains(PREFIX + "specversion");
    }

    static EventReading reading(Headers headers, EventLimits limits) {
        Map<String, Object> members = new LinkedHashMap<>();
        EventReading faults = new EventReading(limits, Map.of());
        headers.first("Content-Type").ifPresent(type -> members.put("datacontenttype", type));
        headers.forEach((header, value) -> {
            String name = header.toLowerCase(Locale.ROOT);
            if (!name.startsWith(PREFIX)) {
                return;
            }
            name = name.substring(PREFIX.length());
            Optional<String> text =
                    value.length() > 9L * limits.attributeLength() ? Optional.of(value) : HeaderText.decode(value);
            if (name.equals("datacontenttype")) {
                faults.find(EventRule.ATTRIBUTE_NAME, name);
            } else if (text.isEmpty()) {
                faults.find(EventRule.ATTRIBUTE_ENCODING, name);
                members.putIfAbsent(name, "-");
            } else if (members.putIfAbsent(name, text.get()) != null) {
                faults.find(EventRule.ATTRIBUTE_ONCE, name);
            }
        });
        EventReading reading = new EventReading(limits, members);
        reading.findings().addAll(faults.findings());
        return reading;
    }

    static Optional<EventData> data(EventReading reading, Optional<MediaType> type, byte[] body, int depth) {
        if (body.length == 0) {
            return Optional.empty();
        }
        if (type.filter(MediaType::isUtf8).isEmpty()) {
            return Optional.of(EventData.of(EventData.Kind.BINARY, body));
        }
        if (type.get().isJson()) {
            try {
                return Optional.of(EventData.checked(body, depth));
            } catch (CloudEventException e) {
                reading.findings().addAll(e.findings());
                return Optional.empty();
            }
        }
        boolean text = type.get().isText() && isUtf8(body);
        return Optional.of(EventData.of(text ? EventData.Kind.TEXT : EventData.Kind.BINARY, body));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
