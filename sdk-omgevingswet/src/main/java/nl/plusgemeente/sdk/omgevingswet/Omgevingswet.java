package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Catalogus;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Stelselcatalogus;
import nl.plusgemeente.sdk.omgevingswet.downloaden.Downloads;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import nl.plusgemeente.sdk.omgevingswet.locatie.RegelsOpLocatie;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plannen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Afbeeldingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Besluitversies;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Omgevingsvergunningen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Onderwerpen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import nl.plusgemeente.sdk.omgevingswet.rtr.Rtr;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Samenwerken;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.Toepasbaar;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.ToepasbareRegels;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Verzoeken;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.Zoekinterface;

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

    /**
     * Whole regelingen as files on disk (Downloaden v1).
     *
     * @return a client
     */
    Downloads downloads();

    /**
     * Working on a request together with other authorities (Samenwerkfunctionaliteit v5, in the government zone).
     *
     * @return a client
     */
    Samenwerken samenwerken();

    /**
     * Permit checks, and what an application must have (Uitvoeren services v3).
     *
     * @return a client
     */
    ToepasbareRegels toepasbareRegels();

    /**
     * What the words of the Omgevingswet mean (Catalogus v3).
     *
     * @return a client
     */
    Catalogus catalogus();

    /**
     * Its lists without a key, as its website has it (Catalogus website API 1.3.0).
     *
     * @return a client
     */
    Stelselcatalogus stelselcatalogus();

    /**
     * The register of applicable rules: activities, kinds of work, files with rules (RTR gegevens v2 and the APIs around
     * it).
     *
     * @return a client
     */
    Rtr rtr();

    /**
     * Kinds of work and activities by the words of citizens (Zoekinterface v2).
     *
     * @return a client
     */
    Zoekinterface zoekinterface();

    /**
     * Requests that did not arrive, and those that go together (Verzoek afhandelen v2).
     *
     * @return a client
     */
    Verzoeken verzoeken();

    /**
     * Plans of before the Omgevingswet (Ruimtelijke plannen v4).
     *
     * @return a client
     */
    Plannen plannen();

    /**
     * Places and activities, for software that applies rules (Toepasbaar opvragen v7).
     *
     * @return a client
     */
    Toepasbaar toepasbaar();

    /**
     * The documents with rules that hold at a point now, under the Omgevingswet and of before it.
     *
     * @param point the point
     * @return what was found, and what failed: at most {@link RegelsOpLocatie#MOST} documents of each half
     */
    default RegelsOpLocatie regelsOp(RdPoint point) {
        return regelsOp(point.geometry());
    }

    /**
     * The documents with rules that hold somewhere in an area now, under the Omgevingswet and of before it.
     *
     * @param gebied in RD New (metres); polygons closed, at most 99 square kilometres
     * @return what was found, and what failed: at most {@link RegelsOpLocatie#MOST} documents of each half
     * @throws IllegalArgumentException when the area cannot be searched in
     */
    RegelsOpLocatie regelsOp(Geometry gebied);
}
