package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisie;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisietekst;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Gebiedsaanwijzing;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Hoofdlijn;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Kaart;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Locatie;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Tekstdeel;
import org.jspecify.annotations.Nullable;

/** {@code DivisieannotatiesVastgesteld(AtLocation)}: every list may be absent. */
public record DivisieannotatiesWire(
        @Nullable List<Divisie> divisies,
        @Nullable List<Divisietekst> divisieteksten,
        @Nullable List<Tekstdeel> tekstdelen,
        @Nullable List<Hoofdlijn> hoofdlijnen,
        @Nullable List<Locatie> locaties,
        @Nullable List<Gebiedsaanwijzing> gebiedsaanwijzingen,
        @Nullable List<Kaart> kaarten,
        @Nullable Object geselecteerdeLocatieRefs) {

    /** What users see. */
    public Divisieannotaties annotaties() {
        return new Divisieannotaties(
                Lists.copy(divisies),
                Lists.copy(divisieteksten),
                Lists.copy(tekstdelen),
                Lists.copy(hoofdlijnen),
                Lists.copy(locaties),
                Lists.copy(gebiedsaanwijzingen),
                Lists.copy(kaarten),
                Lists.texts(geselecteerdeLocatieRefs));
    }
}
