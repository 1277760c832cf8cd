package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Verzoeken;

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
    public Geometrieen geometrieen() {
        return Geometrieen.with(caller);
    }

    @Override
    public Verzoeken verzoeken() {
        return Verzoeken.with(caller);
    }
}
