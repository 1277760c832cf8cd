package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Verzoeken;

/**
 * The DSO-LV on behalf of one tenant: {@code sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY)}. Thread-safe
 * and free to make.
 */
public interface Omgevingswet {

    /** The facility: for credentials and for {@link nl.plusgemeente.sdk.core.OnBehalfOf#facility}. */
    Facility<Omgevingswet> FACILITY = new OmgevingswetFacility();

    /**
     * All documents that hold at a place, those of before the Omgevingswet included (Ontsluiten v2).
     *
     * @return a client
     */
    Documenten documenten();

    /**
     * Regulations under the Omgevingswet, their text, and what is annotated on it (Presenteren v8).
     *
     * @return a client
     */
    Regelingen regelingen();

    /**
     * The geometries behind documents and places (Geometrie v1).
     *
     * @return a client
     */
    Geometrieen geometrieen();

    /**
     * Requests that did not arrive, and those that go together (Verzoek afhandelen v2).
     *
     * @return a client
     */
    Verzoeken verzoeken();
}
