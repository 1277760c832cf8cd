package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;

record OmgevingswetClient(Documenten documenten, Regelingen regelingen, Geometrieen geometrieen)
        implements Omgevingswet {}
