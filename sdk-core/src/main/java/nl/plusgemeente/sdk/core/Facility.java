package nl.plusgemeente.sdk.core;

import java.util.List;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * One collective facility: what it is called, which APIs it has, and how to make its client. Found by its constant, and
 * listed through {@link java.util.ServiceLoader}.
 *
 * @param <C> the facility's typed client
 */
public interface Facility<C> {

    /**
     * The name in properties and logs: lower case with hyphens.
     *
     * @return for example {@code omgevingswet}
     */
    String id();

    /**
     * The name in Dutch, as the facility calls itself.
     *
     * @return for example {@code Digitaal Stelsel Omgevingswet}
     */
    String naam();

    /**
     * The name in English.
     *
     * @return for example {@code Digital System for the Environment and Planning Act}
     */
    String name();

    /**
     * The APIs, each with its addresses.
     *
     * @return at least one
     */
    List<ApiProfile> apis();

    /**
     * Makes the client. Cheap: nothing is asked or opened.
     *
     * @param caller makes the calls, on behalf of one tenant
     * @return a thread-safe client
     */
    C client(Caller caller);
}
