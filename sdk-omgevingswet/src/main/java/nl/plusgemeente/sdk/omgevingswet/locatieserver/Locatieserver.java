package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Where an address is: {@code sdk.onBehalfOf("utrecht").facility(Locatieserver.FACILITY)}. A facility of its own, next to
 * the DSO: PDOK's Locatieserver v3.1, open to everybody. No key or token is sent to it. Thread-safe and free to make.
 */
public interface Locatieserver {

    /**
     * The one API of the facility. PDOK has one host for everybody: in pre-production, too, addresses are asked there.
     */
    ApiProfile API = ApiProfile.builder("locatieserver", "locatieserver-v3", "/bzk/locatieserver/search/v3_1")
            .host(FacilityEnvironment.PRODUCTION, "https://api.pdok.nl")
            .host(FacilityEnvironment.PRE_PRODUCTION, "https://api.pdok.nl")
            .build();

    /** The facility: for {@link nl.plusgemeente.sdk.core.OnBehalfOf#facility} and for addresses. */
    Facility<Locatieserver> FACILITY = new LocatieserverFacility();

    /**
     * The addresses with this postcode and number (Locatieserver v3.1, {@code GET free}). Each outcome is an answer:
     *
     * <ul>
     *   <li>none: no such address is known;
     *   <li>one: {@link AdresResultaat#only()} gives it;
     *   <li>several: without huisletter and toevoeging, a number stands for all addresses that begin with it. Let somebody
     *       choose by {@link GevondenAdres#weergavenaam()}.
     * </ul>
     *
     * <p>An address without a point has an empty {@link GevondenAdres#centroideRd()}.
     *
     * @param adres the address
     * @return what was found: at most 100 addresses
     * @throws nl.plusgemeente.sdk.core.error.SdkException when asking failed, or the answer makes no sense: a point outside
     *     the Netherlands, or that is no point at all
     */
    AdresResultaat search(Adres adres);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Locatieserver with(Caller caller) {
        return new LocatieserverClient(caller);
    }
}
