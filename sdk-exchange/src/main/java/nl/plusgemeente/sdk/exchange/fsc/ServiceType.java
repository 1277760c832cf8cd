package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Whether the peer that offers a service does so on behalf of another.
 *
 * @param waarde the value as it stands in the JSON
 */
public record ServiceType(String waarde) implements OpenValue {
    /** A service of its own. */
    public static final ServiceType SERVICE = new ServiceType("SERVICE_TYPE_SERVICE");
    /** A service of a delegator. */
    public static final ServiceType DELEGATED_SERVICE = new ServiceType("SERVICE_TYPE_DELEGATED_SERVICE");

    @Override
    public String toString() {
        return waarde;
    }
}
