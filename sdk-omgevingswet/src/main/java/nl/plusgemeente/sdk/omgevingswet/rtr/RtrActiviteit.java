package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An activity of the register (RTR v2).
 *
 * @param urn names it, for example {@code nl.imow-gm0995.activiteit.DakkapelPlaatsen}
 * @param omschrijving its words; empty when the API gave none
 * @param beginDatum first day
 * @param eindDatum last day
 * @param toonbaar whether it is shown to citizens
 * @param verfijnbaar whether others may make it more precise
 * @param bestuursorgaan the authority that it is of
 * @param regelBeheerObjecten its rules, of each kind; empty for an activity that only orders others
 * @param locaties where it holds
 * @param bovenliggendeActiviteit the urn of the one above it
 * @param onderliggendeActiviteiten the urns of those under it
 * @param werkzaamheden the urns of the kinds of work that it is part of
 */
public record RtrActiviteit(
        String urn,
        String omschrijving,
        Optional<LocalDate> beginDatum,
        Optional<LocalDate> eindDatum,
        boolean toonbaar,
        boolean verfijnbaar,
        Optional<Bestuursorgaan> bestuursorgaan,
        List<RegelBeheerObject> regelBeheerObjecten,
        List<RtrLocatie> locaties,
        Optional<String> bovenliggendeActiviteit,
        List<String> onderliggendeActiviteiten,
        List<String> werkzaamheden) {

    /** Copies the lists. */
    public RtrActiviteit {
        regelBeheerObjecten = List.copyOf(regelBeheerObjecten);
        locaties = List.copyOf(locaties);
        onderliggendeActiviteiten = List.copyOf(onderliggendeActiviteiten);
        werkzaamheden = List.copyOf(werkzaamheden);
    }

    /**
     * The rules of one kind.
     *
     * @param typering the kind
     * @return several where there is one for each permission
     */
    public List<RegelBeheerObject> regels(RegelTypering typering) {
        return regelBeheerObjecten.stream()
                .filter(object -> object.typering().filter(typering::is).isPresent())
                .toList();
    }
}
