package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Which component of FSC refuses (FSC Core 2.0.0 §4.4, §4.6, §4.7).
 *
 * @param waarde the value as it stands in the JSON
 */
public record FscErrorDomain(String waarde) implements OpenValue {
    /** The provider's side of a call. */
    public static final FscErrorDomain INWAY = new FscErrorDomain("ERROR_DOMAIN_INWAY");
    /** The caller's side of a call. */
    public static final FscErrorDomain OUTWAY = new FscErrorDomain("ERROR_DOMAIN_OUTWAY");
    /** Contracts and access tokens. */
    public static final FscErrorDomain MANAGER = new FscErrorDomain("ERROR_DOMAIN_MANAGER");

    @Override
    public String toString() {
        return waarde;
    }
}
