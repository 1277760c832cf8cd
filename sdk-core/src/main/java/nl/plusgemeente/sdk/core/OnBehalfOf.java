package nl.plusgemeente.sdk.core;

import nl.plusgemeente.sdk.core.spi.Caller;

/** The facilities as one tenant sees them. Cheap to make, thread-safe, opens nothing. */
public interface OnBehalfOf {

    /**
     * The typed client of a facility.
     *
     * @param <C> the client's type
     * @param facility the facility's constant
     * @return a client whose calls are this tenant's
     */
    <C> C facility(Facility<C> facility);

    /**
     * What makes any call for this tenant, {@link nl.plusgemeente.sdk.core.call.Operation#raw} included.
     *
     * @return a caller
     */
    Caller caller();

    /**
     * The same tenant with other options, over the same connections.
     *
     * @param options for every call of the view
     * @return a view
     */
    OnBehalfOf withOptions(CallOptions options);
}
