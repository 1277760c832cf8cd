package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Catalogus;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Stelselcatalogus;
import nl.plusgemeente.sdk.omgevingswet.downloaden.Downloads;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
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
 * Makes a client when it is asked for: one call uses one of them.
 *
 * @param caller makes the calls
 */
record OmgevingswetClient(Caller caller) implements Omgevingswet {

    @Override
    public Documenten documenten() {
        return Documenten.with(caller);
    }

    @Override
    public Regelingen regelingen() {
        return Regelingen.with(caller);
    }

    @Override
    public Ontwerpregelingen ontwerpregelingen() {
        return Ontwerpregelingen.with(caller);
    }

    @Override
    public Besluitversies besluitversies() {
        return Besluitversies.with(caller);
    }

    @Override
    public Omgevingsvergunningen omgevingsvergunningen() {
        return Omgevingsvergunningen.with(caller);
    }

    @Override
    public Onderwerpen onderwerpen() {
        return Onderwerpen.with(caller);
    }

    @Override
    public Afbeeldingen afbeeldingen() {
        return Afbeeldingen.with(caller);
    }

    @Override
    public Geometrieen geometrieen() {
        return Geometrieen.with(caller);
    }

    @Override
    public Downloads downloads() {
        return Downloads.with(caller);
    }

    @Override
    public Samenwerken samenwerken() {
        return Samenwerken.with(caller);
    }

    @Override
    public ToepasbareRegels toepasbareRegels() {
        return ToepasbareRegels.with(caller);
    }

    @Override
    public Catalogus catalogus() {
        return Catalogus.with(caller);
    }

    @Override
    public Stelselcatalogus stelselcatalogus() {
        return Stelselcatalogus.with(caller);
    }

    @Override
    public Rtr rtr() {
        return Rtr.with(caller);
    }

    @Override
    public Zoekinterface zoekinterface() {
        return Zoekinterface.with(caller);
    }

    @Override
    public Verzoeken verzoeken() {
        return Verzoeken.with(caller);
    }

    @Override
    public Plannen plannen() {
        return Plannen.with(caller);
    }

    @Override
    public Toepasbaar toepasbaar() {
        return Toepasbaar.with(caller);
    }

    @Override
    public RegelsOpLocatie regelsOp(Geometry gebied) {
        return RegelsOpLocatie.ask(caller, gebied, RegelsOpLocatie.MOST);
    }
}
