package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * How a published service is called.
 *
 * @param waarde the value as it stands in the JSON
 */
public record ServiceProtocol(String waarde) implements OpenValue {
    /** HTTP/1.1. */
    public static final ServiceProtocol HTTP_1_1 = new ServiceProtocol("PROTOCOL_TCP_HTTP_1.1");
    /** HTTP/2. */
    public static final ServiceProtocol HTTP_2 = new ServiceProtocol("PROTOCOL_TCP_HTTP_2");

    @Override
    public String toString() {
        return waarde;
    }
}
