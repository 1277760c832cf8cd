package nl.plusgemeente.sdk.exchange.event;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.exchange.internal.event.AttributeText;
import nl.plusgemeente.sdk.exchange.internal.event.MediaType;

/** The rules of CloudEvents for an event whose parts have their types. */
final class AttributeRules {
    /** Names that have a meaning of their own. */
    static final Set<String> KNOWN = Set.of(
            "specversion",
            "id",
            "source",
            "type",
            "datacontenttype",
            "dataschema",
            "subject",
            "time",
            "dataref",
            "sequence",
            "sequencetype",
            "data");

    private AttributeRules() {}

    static List<EventFinding> findings(
            String id,
            URI source,
            String type,
            Optional<String> dataContentType,
            Optional<URI> dataSchema,
            Optional<String> subject,
            Optional<OffsetDateTime> time,
            Optional<URI> dataRef,
            Optional<String> sequence,
            Optional<String> sequenceType,
            Map<String, ExtensionValue> extensions,
            Optional<EventData> data) {
        List<EventFinding> found = new ArrayList<>(0);
        text("id", id, found);
        text("source", source.toString(), found);
        text("type", type, found);
        subject.ifPresent(value -> text("subject", value, found));
        sequence.ifPresent(value -> text("sequence", value, found));
        sequenceType.ifPresent(value -> text("sequencetype", value, found));
        dataRef.ifPresent(value -> text("dataref", value.toString(), found));
        if (dataSchema.filter(value -> !value.isAbsolute()).isPresent()) {
            found.add(EventFinding.of(EventRule.URI_FORM, "dataschema"));
        }
        if (time.filter(value -> !AttributeText.isTime(value)).isPresent()) {
            found.add(EventFinding.of(EventRule.TIME_FORM, "time"));
        }
        for (String name : extensions.keySet()) {
            if (!AttributeText.isName(name) || KNOWN.contains(name)) {
                found.add(EventFinding.of(EventRule.ATTRIBUTE_NAME, name));
            }
        }
        content(dataContentType, data, found);
        return found;
    }

    private static void content(Optional<String> dataContentType, Optional<EventData> data, List<EventFinding> found) {
        Optional<MediaType> type = dataContentType.flatMap(MediaType::of);
        if (dataContentType.isPresent() && type.isEmpty()) {
            found.add(EventFinding.of(EventRule.CONTENT_TYPE_FORM, "datacontenttype"));
            return;
        }
        if (data.isEmpty() || data.get().kind() == EventData.Kind.BINARY) {
            return;
        }
        boolean json = type.isEmpty() || type.get().isJson();
        if (json != (data.get().kind() == EventData.Kind.JSON)) {
            found.add(EventFinding.of(EventRule.DATA_FORM, "data"));
        }
    }

    /** Text that is there. */
    static void text(String attribute, String value, List<EventFinding> found) {
        if (value.isEmpty()) {
            found.add(EventFinding.of(EventRule.ATTRIBUTE_REQUIRED, attribute));
        } else if (!AttributeText.isText(value)) {
            found.add(EventFinding.of(EventRule.ATTRIBUTE_TEXT, attribute));
        }
    }

    /** JSON is what data is when nothing is said. */
    static boolean isJson(Optional<String> dataContentType) {
        return dataContentType.isEmpty()
                || dataContentType
                        .flatMap(MediaType::of)
                        .filter(MediaType::isJson)
                        .isPresent();
    }
}
