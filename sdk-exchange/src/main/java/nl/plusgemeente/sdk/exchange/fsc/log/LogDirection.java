package nl.plusgemeente.sdk.exchange.fsc.log;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * At which end of a call a record was made (FSC Logging 1.1.0 §3.3).
 *
 * @param waarde the value as it stands in the JSON
 */
public record LogDirection(String waarde) implements OpenValue {
    /** By the Inway, that lets a call in. */
    public static final LogDirection INCOMING = new LogDirection("DIRECTION_INCOMING");
    /** By the Outway, that sends a call. */
    public static final LogDirection OUTGOING = new LogDirection("DIRECTION_OUTGOING");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is empty, or no text for a record
     */
    public LogDirection {
        LogText.require("direction", waarde, LogText.NAME);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
