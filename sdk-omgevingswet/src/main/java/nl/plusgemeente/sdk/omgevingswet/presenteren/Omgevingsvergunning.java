package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;

/**
 * A permit that differs from the omgevingsplan, which is published as the plan is (Presenteren v8, {@code
 * Omgevingsvergunning}). Public sources tell part of its schema: the rest is in {@link #json()}.
 *
 * @param identificatie its identification
 * @param referentienummer the authority's own number of it
 * @param type its kind
 * @param aangeleverdDoorEen the authority that it comes from
 * @param geregistreerdMet when this version holds
 * @param imroPlanidentificaties the plans of before the Omgevingswet that it differs from ({@code
 *     iMROPlanidentificatie})
 * @param publicatieID where it was published
 * @param vergunningsgebied where it holds; only when asked for
 * @param json the whole object
 */
public record Omgevingsvergunning(
        Optional<String> identificatie,
        Optional<String> referentienummer,
        Optional<CodeWaarde> type,
        Optional<BevoegdGezag> aangeleverdDoorEen,
        Optional<Registratiegegevens> geregistreerdMet,
        List<String> imroPlanidentificaties,
        Optional<String> publicatieID,
        Optional<Regelingsgebied> vergunningsgebied,
        Map<String, Object> json)
        implements RawJson {

    /** Copies the list. */
    public Omgevingsvergunning {
        imroPlanidentificaties = List.copyOf(imroPlanidentificaties);
    }

    /** Which one it is: the whole is too long for a log. */
    @Override
    public String toString() {
        return "Omgevingsvergunning[" + identificatie.orElse("") + "]";
    }
}
