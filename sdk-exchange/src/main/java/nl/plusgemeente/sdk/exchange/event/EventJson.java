package nl.plusgemeente.sdk.exchange.event;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import nl.plusgemeente.sdk.exchange.internal.event.AttributeText;
import nl.plusgemeente.sdk.exchange.internal.event.JsonOutput;

/** Writes events as JSON (JSON Event Format 1.0.2), attributes always in the same order. */
final class EventJson {
    private static final int ATTRIBUTES = 512;

    private EventJson() {}

    static byte[] object(CloudEvent event) {
        JsonOutput out =
                new JsonOutput(ATTRIBUTES + event.data().map(EventData::length).orElse(0));
        write(event, out);
        return out.bytes();
    }

    static byte[] array(List<CloudEvent> events) {
        JsonOutput out = new JsonOutput(ATTRIBUTES * (events.size() + 1)).json("[");
        for (int i = 0; i < events.size(); i++) {
            write(events.get(i), i == 0 ? out : out.json(","));
        }
        return out.json("]").bytes();
    }

    /** Visits attributes that are text by nature, without {@code datacontenttype} and extensions. */
    static void attributes(CloudEvent event, BiConsumer<String, String> visitor) {
        visitor.accept("specversion", CloudEvent.SPECVERSION);
        visitor.accept("id", event.id());
        visitor.accept("source", event.source().toString());
        visitor.accept("type", event.type());
        event.subject().ifPresent(value -> visitor.accept("subject", value));
        event.time().map(AttributeText::text).ifPresent(value -> visitor.accept("time", value));
        event.dataSchema().map(URI::toString).ifPresent(value -> visitor.accept("dataschema", value));
        event.dataRef().map(URI::toString).ifPresent(value -> visitor.accept("dataref", value));
        event.sequence().ifPresent(value -> visitor.accept("sequence", value));
        event.sequenceType().ifPresent(value -> visitor.accept("sequencetype", value));
    }

    private static void write(CloudEvent event, JsonOutput out) {
        attributes(
                event,
                (name, value) -> out.json(name.equals("specversion") ? "{\"" : ",\"")
                        .json(name)
                        .json("\":")
                        .string(value));
        event.dataContentType()
                .ifPresent(type -> out.json(",\"datacontenttype\":").string(type));
        event.extensions().forEach((name, value) -> {
            out.json(",\"").json(name).json("\":");
            if (value.kind() == ExtensionValue.Kind.STRING) {
                out.string(value.text());
            } else {
                out.json(value.text());
            }
        });
        event.data().ifPresent(data -> data(data, out));
        out.json("}");
    }

    private static void data(EventData data, JsonOutput out) {
        switch (data.kind()) {
            case JSON -> out.json(",\"data\":").json(data.shared());
            case TEXT -> out.json(",\"data\":").string(data.text());
            case BINARY ->
                out.json(",\"data_base64\":\"")
                        .json(Base64.getEncoder().encode(data.shared()))
                        .json("\"");
        }
    }
}
