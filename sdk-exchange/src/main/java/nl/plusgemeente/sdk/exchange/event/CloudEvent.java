package nl.plusgemeente.sdk.exchange.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.json.JsonCodec;

/**
 * Something that happened (CloudEvents 1.0, NL GOV profile for CloudEvents 1.1). One that exists keeps the rules of
 * CloudEvents; whether it also keeps those of the profile, {@link NlGovEventRules} tells.
 *
 * @param id tells it from the other events of its source
 * @param source who publishes it, see {@link EventSource}
 * @param type what kind of thing happened, for example {@code nl.brp.persoon-verhuisd}
 * @param dataContentType the media type of the data; empty for JSON
 * @param dataSchema where the schema of the data is
 * @param subject what it is about, in the words of its source; seen by routers and logs, so never a personal number
 * @param time when it was registered, as its source documents
 * @param dataRef where the data is, or more of it
 * @param sequence its place among the events of its source, as text that can be ordered
 * @param sequenceType {@code Integer} when the sequence is a whole number
 * @param extensions other attributes by name, in the order of their names
 * @param data what it says
 */
public record CloudEvent(
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

    /** The version of CloudEvents. */
    public static final String SPECVERSION = "1.0";

    /**
     * Checks the rules of CloudEvents.
     *
     * @throws CloudEventException when one is broken; it lists all (SDK-6040)
     */
    public CloudEvent {
        extensions = Collections.unmodifiableMap(new TreeMap<>(extensions));
        List<EventFinding> findings = AttributeRules.findings(
                id,
                source,
                type,
                dataContentType,
                dataSchema,
                subject,
                time,
                dataRef,
                sequence,
                sequenceType,
                extensions,
                data);
        if (!findings.isEmpty()) {
            throw CloudEventException.invalid(findings);
        }
    }

    /**
     * Begins an event.
     *
     * @param id tells it from the other events of its source: a persistent id of what happened where there is one,
     *     otherwise a random UUID
     * @param source who publishes it, see {@link EventSource}
     * @param type what kind of thing happened, for example {@code nl.brp.persoon-verhuisd}
     * @return a builder
     */
    public static CloudEventBuilder builder(String id, URI source, String type) {
        return new CloudEventBuilder(id, source, type);
    }

    /**
     * JSON data as a value.
     *
     * @param <T> the type of the value
     * @param codec reads it
     * @param type a public record
     * @return the value
     * @throws CloudEventException when there is no data, or it is not JSON (SDK-6040)
     * @throws nl.plusgemeente.sdk.core.json.JsonException when the JSON does not fit
     */
    public <T> T data(JsonCodec codec, Class<T> type) {
        EventData json = data.filter(any -> AttributeRules.isJson(dataContentType))
                .orElseThrow(() -> CloudEventException.invalid(List.of(EventFinding.of(EventRule.DATA_FORM, "data"))));
        try {
            return codec.read(json.open(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be read", e);
        }
    }

    /** Type and source: everything else may be about a person. */
    @Override
    public String toString() {
        return "CloudEvent[" + type + " of " + source + "]";
    }
}
