package nl.plusgemeente.sdk.exchange.event;

/**
 * How much a message with events may ask of its reader, who holds all of it in memory.
 *
 * @param bytes the size of the body
 * @param events the number of events in a batch
 * @param attributeLength the characters of one attribute
 * @param depth how deep JSON may nest, the event itself included
 */
public record EventLimits(int bytes, int events, int attributeLength, int depth) {
    private static final int BYTES = 8 * 1024 * 1024;
    private static final int EVENTS = 1_000;
    private static final int ATTRIBUTE = 4_096;
    private static final int DEPTH = 64;
    private static final int DEEPEST = 200;

    /** 8 MiB, 1,000 events, attributes of 4,096 characters, 64 levels. */
    public static final EventLimits DEFAULT = new EventLimits(BYTES, EVENTS, ATTRIBUTE, DEPTH);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException for a number below 1, a depth over 200, or no room for the largest body that can be
     *     counted
     */
    public EventLimits {
        if (bytes < 1
                || bytes == Integer.MAX_VALUE
                || events < 1
                || attributeLength < 1
                || depth < 1
                || depth > DEEPEST) {
            throw new IllegalArgumentException("Limits of events are 1 or more, and a depth is 200 at most");
        }
    }

    /**
     * The same with another size of the body.
     *
     * @param most 1 or more
     * @return limits
     */
    public EventLimits bytes(int most) {
        return new EventLimits(most, events, attributeLength, depth);
    }

    /**
     * The same with another number of events in a batch.
     *
     * @param most 1 or more
     * @return limits
     */
    public EventLimits events(int most) {
        return new EventLimits(bytes, most, attributeLength, depth);
    }
}
