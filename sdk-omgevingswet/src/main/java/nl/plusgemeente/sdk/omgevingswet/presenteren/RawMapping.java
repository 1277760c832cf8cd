package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Delta;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LocatieType;

/** What is known of objects whose schema is not known in full. */
final class RawMapping {
    private RawMapping() {}

    static Omgevingsvergunning omgevingsvergunning(Members wire) {
        return new Omgevingsvergunning(
                wire.text("identificatie"),
                wire.text("referentienummer"),
                wire.object("type").map(RawMapping::codeWaarde),
                wire.object("aangeleverdDoorEen").map(RawMapping::gezag),
                wire.object("geregistreerdMet").map(RawMapping::registratie),
                wire.texts("iMROPlanidentificatie"),
                wire.text("publicatieID"),
                wire.object("_embedded")
                        .flatMap(embedded -> embedded.object("vergunningsgebied"))
                        .map(RawMapping::gebied),
                wire.json());
    }

    static RegelingOnderwerpen onderwerpen(Members wire) {
        return new RegelingOnderwerpen(
                wire.text("technischId"),
                wire.text("beoogdeOpvolgerVan"),
                wire.text("beoogdTijdelijkDeelVan"),
                onderwerpen("gebiedsaanwijzingen", wire),
                onderwerpen("activiteiten", wire),
                onderwerpen("themas", wire),
                wire.json());
    }

    private static List<Onderwerp> onderwerpen(String soort, Members wire) {
        return wire.objects(soort).stream().map(item -> onderwerp(soort, item)).toList();
    }

    private static Onderwerp onderwerp(String soort, Members wire) {
        String identificatie = wire.text("identificatie").orElse("");
        Optional<Delta> delta =
                wire.object("_delta").map(change -> DeltaReading.delta(soort, identificatie, "", change.json()));
        return new Onderwerp(
                identificatie,
                Texts.title(wire.text("naam").orElse("")),
                wire.texts("activiteitLocatieaanduidingen"),
                delta,
                wire.json());
    }

    private static CodeWaarde codeWaarde(Members wire) {
        return new CodeWaarde(wire.text("code").orElse(""), wire.text("waarde").orElse(""));
    }

    private static BevoegdGezag gezag(Members wire) {
        return new BevoegdGezag(wire.text("bestuurslaag").map(Bestuurslaag::new), wire.text("code"), wire.text("naam"));
    }

    private static Registratiegegevens registratie(Members wire) {
        return new Registratiegegevens(
                wire.number("versie"),
                Dates.day(wire.text("beginInwerking").orElse(""), "beginInwerking"),
                Dates.day(wire.text("beginGeldigheid").orElse(""), "beginGeldigheid"),
                Dates.day(wire.text("eindGeldigheid").orElse(""), "eindGeldigheid"),
                Dates.moment(wire.text("tijdstipRegistratie").orElse(""), "tijdstipRegistratie"),
                Dates.moment(wire.text("eindRegistratie").orElse(""), "eindRegistratie"));
    }

    private static Regelingsgebied gebied(Members wire) {
        return new Regelingsgebied(
                wire.text("identificatie").orElse(""),
                wire.text("locatieType").map(LocatieType::new),
                wire.text("noemer"),
                wire.text("geometrieIdentificatie"),
                wire.object("geregistreerdMet").map(RawMapping::registratie),
                wire.object("_embedded").map(embedded -> embedded.objects("omvat")).orElse(List.of()).stream()
                        .map(RawMapping::gebied)
                        .toList());
    }
}
