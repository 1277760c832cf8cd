package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.internal.event.AttributeText;
import org.jspecify.annotations.Nullable;

/** Makes an event of members as they came, and keeps count of everything that is wrong with them. */
final class EventReading {
    private static final String BASE64 = "data_base64";

    private final EventLimits limits;
    private final Map<String, Object> members;
    private final List<EventFinding> findings = new ArrayList<>(0);

    EventReading(EventLimits limits, Map<String, Object> members) {
        this.limits = limits;
        this.members = new LinkedHashMap<>(members);
    }

    List<EventFinding> findings() {
        return findings;
    }

    void find(EventRule rule, String attribute) {
        findings.add(EventFinding.of(rule, attribute));
    }

    /** Of a JSON document, where data is among the members. */
    @Nullable
    CloudEvent structured() {
        Object data = members.remove("data");
        Object base64 = members.remove(BASE64);
        return event(type -> structuredData(type, data, base64));
    }

    /** The event; {@code null} when something is wrong with it. */
    @Nullable
    CloudEvent event(Function<Optional<String>, Optional<EventData>> reader) {
        if (!required("specversion").equals(CloudEvent.SPECVERSION)) {
            find(EventRule.SPECVERSION, "specversion");
        }
        String id = required("id");
        Optional<URI> source = uri("source", required("source"));
        String type = required("type");
        Optional<URI> schema = text("dataschema").flatMap(value -> uri("dataschema", value));
        Optional<String> subject = text("subject");
        Optional<OffsetDateTime> time = text("time").flatMap(this::time);
        Optional<URI> reference = text("dataref").flatMap(value -> uri("dataref", value));
        Optional<String> sequence = text("sequence");
        Optional<String> sequenceType = text("sequencetype");
        Optional<String> contentType = text("datacontenttype");
        Map<String, ExtensionValue> extensions = extensions();
        Optional<EventData> data = reader.apply(contentType);
        if (!findings.isEmpty() || source.isEmpty()) {
            return null;
        }
        try {
            return new CloudEvent(
                    id,
                    source.get(),
                    type,
                    contentType,
                    schema,
                    subject,
                    time,
                    reference,
                    sequence,
                    sequenceType,
                    extensions,
                    data);
        } catch (CloudEventException e) {
            findings.addAll(e.findings());
            return null;
        }
    }

    private String required(String name) {
        if (!members.containsKey(name)) {
            find(EventRule.ATTRIBUTE_REQUIRED, name);
            return name.equals("specversion") ? CloudEvent.SPECVERSION : "";
        }
        return text(name).orElse(name.equals("specversion") ? CloudEvent.SPECVERSION : "");
    }

    /** Text of an attribute that is a String, or is written as one; empty when it is absent or wrong. */
    private Optional<String> text(String name) {
        Object value = members.remove(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            find(EventRule.ATTRIBUTE_KIND, name);
            return Optional.empty();
        }
        int before = findings.size();
        AttributeRules.text(name, text, findings);
        length(name, text);
        return findings.size() == before ? Optional.of(text) : Optional.empty();
    }

    private void length(String name, String text) {
        if (text.length() > limits.attributeLength()) {
            find(EventRule.ATTRIBUTE_LENGTH, name);
        }
    }

    private Optional<URI> uri(String name, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            find(EventRule.URI_FORM, name);
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> time(String text) {
        Optional<OffsetDateTime> time = AttributeText.time(text);
        if (time.isEmpty()) {
            find(EventRule.TIME_FORM, "time");
        }
        return time;
    }

    private Map<String, ExtensionValue> extensions() {
        Map<String, ExtensionValue> extensions = new TreeMap<>();
        members.forEach((name, value) -> {
            if (!AttributeText.isName(name) || AttributeRules.KNOWN.contains(name)) {
                find(EventRule.ATTRIBUTE_NAME, name);
            } else if (value instanceof Boolean flag) {
                extensions.put(name, ExtensionValue.of(flag));
            } else if (value instanceof Long number && number == number.intValue()) {
                extensions.put(name, ExtensionValue.of(number.intValue()));
            } else if (value instanceof String text) {
                length(name, text);
                if (AttributeText.isText(text)) {
                    extensions.put(name, ExtensionValue.of(text));
                } else {
                    find(EventRule.ATTRIBUTE_TEXT, name);
                }
            } else {
                find(EventRule.ATTRIBUTE_KIND, name);
            }
        });
        return extensions;
    }

    private Optional<EventData> structuredData(
            Optional<String> contentType, @Nullable Object data, @Nullable Object base64) {
        String json = data instanceof JsonText text ? text.json() : null;
        boolean absent = json == null || json.equals("null") && (base64 != null || !AttributeRules.isJson(contentType));
        if (base64 == null) {
            return absent || json == null ? Optional.empty() : ofMember(contentType, json);
        }
        if (!absent) {
            find(EventRule.DATA_ONCE, "data");
            return Optional.empty();
        }
        return decoded(base64);
    }

    private Optional<EventData> ofMember(Optional<String> contentType, String json) {
        if (AttributeRules.isJson(contentType)) {
            return Optional.of(EventData.of(EventData.Kind.JSON, json.getBytes(UTF_8)));
        }
        // the parser that kept it as text reads it as a string as well
        Object value = json.startsWith("\"")
                ? StrictJson.object(("{\"data\":" + json + "}").getBytes(UTF_8), 1)
                        .get("data")
                : null;
        if (value instanceof String text && UTF_8.newEncoder().canEncode(text)) {
            return Optional.of(EventData.text(text));
        }
        find(EventRule.DATA_FORM, "data");
        return Optional.empty();
    }

    private Optional<EventData> decoded(Object base64) {
        try {
            if (base64 instanceof String text) {
                return Optional.of(
                        EventData.of(EventData.Kind.BINARY, Base64.getDecoder().decode(text)));
            }
        } catch (IllegalArgumentException e) {
            // told below, as for what is no text
        }
        find(EventRule.DATA_BASE64, BASE64);
        return Optional.empty();
    }
}
