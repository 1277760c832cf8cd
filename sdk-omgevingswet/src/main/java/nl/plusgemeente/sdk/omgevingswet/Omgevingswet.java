package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Afbeeldingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Besluitversies;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Omgevingsvergunningen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Onderwerpen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;

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
     * Drafts of regelingen, and what they change (Presenteren v8).
     *
     * @return a client
     */
    Ontwerpregelingen ontwerpregelingen();

    /**
     * Versions of regelingen as decisions made them (Presenteren v8).
     *
     * @return a client
     */
    Besluitversies besluitversies();

    /**
     * Permits that differ from the omgevingsplan (Presenteren v8).
     *
     * @return a client
     */
    Omgevingsvergunningen omgevingsvergunningen();

    /**
     * What the rules at a place are about, in short (Presenteren v8).
     *
     * @return a client
     */
    Onderwerpen onderwerpen();

    /**
     * The images in texts (Presenteren v8).
     *
     * @return a client
     */
    Afbeeldingen afbeeldingen();

    /**
     * The geometries behind documents and places (Geometrie v1).
     *
     * @return a client
     */
    Geometrieen geometrieen();
}
