package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;

/**
 * A regulation under the Omgevingswet (Presenteren v8, {@code Regeling}): an omgevingsplan, a bylaw, a vision.
 *
 * @param identificatie the work's identification, for example {@code /akn/nl/act/gm0995/2020/omgevingsplan}
 * @param officieleTitel the official title on one line; empty when the API gave none
 * @param citeerTitel the title by which it is cited
 * @param opschrift the title over the text
 * @param expressionId the version's identification
 * @param type its kind; {@link #is} compares
 * @param aangeleverdDoorEen the authority that it comes from
 * @param geregistreerdMet when this version holds
 * @param publicatieID where it was published
 * @param inwerkingTot the first day on which it is not in force any more
 * @param geldigTot the first day on which it does not hold any more
 * @param regelingsgebied where it holds; only when asked for
 * @param pons the places where it has replaced the plans of before; only when asked for
 * @param tijdelijkDeelVan the address of the regeling that this is a temporary part of
 * @param tijdelijkeDelen the addresses of its temporary parts
 * @param ontwerpTijdelijkeDelen the addresses of drafts of temporary parts
 * @param beoogdeOpvolgers the addresses of drafts that are to follow it
 * @param opvolgerVan the regelingen that it followed, where the API tells
 * @param isVervangRegeling whether it replaced a whole text, instead of changing parts
 * @param heeftBijlagen whether the text has annexes, as far as the API tells
 * @param heeftToelichtingen whether the text has explanations, as far as the API tells
 */
public record Regeling(
        String identificatie,
        String officieleTitel,
        Optional<String> citeerTitel,
        Optional<String> opschrift,
        Optional<String> expressionId,
        Optional<CodeWaarde> type,
        Optional<BevoegdGezag> aangeleverdDoorEen,
        Optional<Registratiegegevens> geregistreerdMet,
        Optional<String> publicatieID,
        Optional<LocalDate> inwerkingTot,
        Optional<LocalDate> geldigTot,
        Optional<Regelingsgebied> regelingsgebied,
        Optional<Regelingsgebied> pons,
        Optional<String> tijdelijkDeelVan,
        List<String> tijdelijkeDelen,
        List<String> ontwerpTijdelijkeDelen,
        List<String> beoogdeOpvolgers,
        List<Regeling> opvolgerVan,
        boolean isVervangRegeling,
        boolean heeftBijlagen,
        boolean heeftToelichtingen) {

    /** Copies the lists. */
    public Regeling {
        tijdelijkeDelen = List.copyOf(tijdelijkeDelen);
        ontwerpTijdelijkeDelen = List.copyOf(ontwerpTijdelijkeDelen);
        beoogdeOpvolgers = List.copyOf(beoogdeOpvolgers);
        opvolgerVan = List.copyOf(opvolgerVan);
    }

    /**
     * The shortest title that there is.
     *
     * @return how it is cited, else the title over the text, else the official one
     */
    public String titel() {
        return citeerTitel.or(() -> opschrift).orElse(officieleTitel);
    }

    /**
     * Whether it is of a kind.
     *
     * @param kind for example {@link RegelingType#OMGEVINGSPLAN}
     * @return {@code false} also when the kind is not known
     */
    public boolean is(RegelingType kind) {
        return type.filter(value -> value.code().equals(kind.waarde())).isPresent();
    }
}
