package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The kind of a {@link Grant} (FSC Core 2.0.0 §4.2.1).
 *
 * @param waarde the value as it stands in the JSON
 */
public record GrantType(String waarde) implements OpenValue {
    /** A service may stand in a directory. */
    public static final GrantType SERVICE_PUBLICATION = new GrantType("GRANT_TYPE_SERVICE_PUBLICATION");
    /** An outway may call a service. */
    public static final GrantType SERVICE_CONNECTION = new GrantType("GRANT_TYPE_SERVICE_CONNECTION");
    /** An outway may call a service on behalf of another peer. */
    public static final GrantType DELEGATED_SERVICE_CONNECTION =
            new GrantType("GRANT_TYPE_DELEGATED_SERVICE_CONNECTION");
    /** A service of another peer may stand in a directory. */
    public static final GrantType DELEGATED_SERVICE_PUBLICATION =
            new GrantType("GRANT_TYPE_DELEGATED_SERVICE_PUBLICATION");

    @Override
    public String toString() {
        return waarde;
    }
}
