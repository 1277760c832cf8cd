package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Afbeeldingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Besluitversies;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Omgevingsvergunningen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Onderwerpen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;

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
}
