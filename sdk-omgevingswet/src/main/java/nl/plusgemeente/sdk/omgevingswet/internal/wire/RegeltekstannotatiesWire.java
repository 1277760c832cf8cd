package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Activiteit;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Gebiedsaanwijzing;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Instructieregel;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Kaart;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Locatie;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Norm;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Omgevingswaarderegel;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.RegelVoorIedereen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekst;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import org.jspecify.annotations.Nullable;

/** {@code RegeltekstannotatiesVastgesteld(AtLocation)}: every list may be absent. */
public record RegeltekstannotatiesWire(
        @Nullable List<Regeltekst> regelteksten,
        @Nullable List<RegelVoorIedereen> regelsVoorIedereen,
        @Nullable List<Omgevingswaarderegel> omgevingswaarderegels,
        @Nullable List<Instructieregel> instructieregels,
        @Nullable List<Activiteit> activiteiten,
        @Nullable List<Locatie> locaties,
        @Nullable List<Gebiedsaanwijzing> gebiedsaanwijzingen,
        @Nullable List<Norm> omgevingsnormen,
        @Nullable List<Norm> omgevingswaarden,
        @Nullable List<Kaart> kaarten,
        @Nullable Object geselecteerdeLocatieRefs) {

    /** What users see. */
    public Regeltekstannotaties annotaties() {
        return new Regeltekstannotaties(
                Lists.copy(regelteksten),
                Lists.copy(regelsVoorIedereen),
                Lists.copy(omgevingswaarderegels),
                Lists.copy(instructieregels),
                Lists.copy(activiteiten),
                Lists.copy(locaties),
                Lists.copy(gebiedsaanwijzingen),
                Lists.copy(omgevingsnormen),
                Lists.copy(omgevingswaarden),
                Lists.copy(kaarten),
                Lists.texts(geselecteerdeLocatieRefs));
    }
}
