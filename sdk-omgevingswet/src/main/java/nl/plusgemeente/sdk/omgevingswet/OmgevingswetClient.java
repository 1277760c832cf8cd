package nl.plusgemeente.sdk.omgevingswet;

import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;

record OmgevingswetClient(Documenten documenten) implements Omgevingswet {}
