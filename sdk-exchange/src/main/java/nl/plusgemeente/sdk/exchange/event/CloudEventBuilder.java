package nl.plusgemeente.sdk.exchange.event;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CloudEvent}. */
public final class CloudEventBuilder {
    private static final int NAME_LENGTH = 20;

    private final String id;
    private final URI source;
    private final String type;
    private final Map<String, ExtensionValue> extensions = new TreeMap<>();
    private @Nullable String dataContentType;
    private @Nullable URI dataSchema;
    private @Nullable String subject;
    private @Nullable OffsetDateTime time;
    private @Nullable URI dataRef;
    private @Nullable String sequence;
    private @Nullable String sequenceType;
    private @Nullable EventData data;

    CloudEventBuilder(String id, URI source, String type) {
        this.id = id;
        this.source = source;
        this.type = type;
    }

    /**
     * What it is about.
     *
     * @param about in the words of the source; never a personal number
     * @return this builder
     */
    public CloudEventBuilder subject(String about) {
        subject = about;
        return this;
    }

    /**
     * When it was registered.
     *
     * @param moment written with its own offset
     * @return this builder
     */
    public CloudEventBuilder time(OffsetDateTime moment) {
        time = moment;
        return this;
    }

    /**
     * Where the schema of the data is.
     *
     * @param schema an absolute URI
     * @return this builder
     */
    public CloudEventBuilder dataSchema(URI schema) {
        dataSchema = schema;
        return this;
    }

    /**
     * Where the data is, or more of it: for data that is large, or that not everybody on the way may see.
     *
     * @param reference a URI reference
     * @return this builder
     */
    public CloudEventBuilder dataRef(URI reference) {
        dataRef = reference;
        return this;
    }

    /**
     * Its number among the events of its source: 1 for the first, one more each time, and after 2,147,483,647 comes
     * -2,147,483,648.
     *
     * @param number the number
     * @return this builder
     */
    public CloudEventBuilder sequence(int number) {
        sequenceType = "Integer";
        sequence = Integer.toString(number);
        return this;
    }

    /**
     * Its place among the events of its source.
     *
     * @param place text that orders as the events do
     * @return this builder
     */
    public CloudEventBuilder sequence(String place) {
        sequenceType = null;
        sequence = place;
        return this;
    }

    /**
     * Another attribute.
     *
     * @param name 1 to 20 lower-case letters and digits
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException for a longer name
     */
    public CloudEventBuilder extension(String name, ExtensionValue value) {
        if (name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("The name of an extension has 20 characters at most");
        }
        extensions.put(name, value);
        return this;
    }

    /**
     * Another attribute that is text.
     *
     * @param name 1 to 20 lower-case letters and digits
     * @param value without control characters
     * @return this builder
     */
    public CloudEventBuilder extension(String name, String value) {
        return extension(name, ExtensionValue.of(value));
    }

    /**
     * JSON data.
     *
     * @param codec writes it
     * @param value a record, map or list
     * @return this builder
     */
    public CloudEventBuilder data(JsonCodec codec, Object value) {
        return data("application/json", EventData.json(codec, value));
    }

    /**
     * Data of any kind.
     *
     * @param contentType its media type
     * @param content the data, of the kind that the media type says
     * @return this builder
     */
    public CloudEventBuilder data(String contentType, EventData content) {
        dataContentType = contentType;
        data = content;
        return this;
    }

    /**
     * The event.
     *
     * @return a value
     * @throws CloudEventException when a rule of CloudEvents is broken; it lists all (SDK-6040)
     */
    public CloudEvent build() {
        return new CloudEvent(
                id,
                source,
                type,
                Optional.ofNullable(dataContentType),
                Optional.ofNullable(dataSchema),
                Optional.ofNullable(subject),
                Optional.ofNullable(time),
                Optional.ofNullable(dataRef),
                Optional.ofNullable(sequence),
                Optional.ofNullable(sequenceType),
                extensions,
                Optional.ofNullable(data));
    }
}
