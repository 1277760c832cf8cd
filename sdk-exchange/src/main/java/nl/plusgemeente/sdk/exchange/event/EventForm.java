package nl.plusgemeente.sdk.exchange.event;

/** How events stand in an HTTP message (CloudEvents HTTP Protocol Binding 1.0.2 §3). */
public enum EventForm {
    /** One event as a JSON document, {@code application/cloudevents+json}: what the Dutch guideline prefers. */
    STRUCTURED("application/cloudevents+json"),
    /** One event, its attributes in headers {@code ce-...} and its data as the body. */
    BINARY(""),
    /** Any number of events as a JSON array, {@code application/cloudevents-batch+json}. */
    BATCH("application/cloudevents-batch+json");

    private final String mediaType;

    EventForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without parameters; empty for the form that has the data's own. */
    String mediaType() {
        return mediaType;
    }
}
