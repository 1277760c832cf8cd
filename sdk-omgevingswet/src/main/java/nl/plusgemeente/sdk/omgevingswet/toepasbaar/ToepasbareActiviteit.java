package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;

/**
 * An activity, with the places where rules are about it (Toepasbaar v7, {@code ActiviteitMetGeaggregeerdeLocatieInfo}).
 *
 * @param identificatie its identification
 * @param naam its name on one line; empty when the API gave none
 * @param groep the group that it belongs to
 * @param geregistreerdMet when this version holds
 * @param laatsteWijzigingOp the day of the last change
 * @param oin the organisation behind it; the API is going to drop it
 * @param bevoegdGezag the authority behind it
 * @param is the activity that it is one of
 * @param gerelateerd activities that it hangs together with
 * @param isGereguleerdVoor the places where there are rules on it
 * @param heeftJuridischeBron the address of where it stands in the law
 * @param heeftRegeltekst the address of the texts on it
 */
public record ToepasbareActiviteit(
        String identificatie,
        String naam,
        Optional<CodeWaarde> groep,
        Optional<ActiviteitRegistratiegegevens> geregistreerdMet,
        Optional<LocalDate> laatsteWijzigingOp,
        Optional<String> oin,
        Optional<BevoegdGezag> bevoegdGezag,
        Optional<String> is,
        List<String> gerelateerd,
        List<GeaggregeerdeLocatieInfo> isGereguleerdVoor,
        Optional<String> heeftJuridischeBron,
        Optional<String> heeftRegeltekst) {

    /** Copies the lists. */
    public ToepasbareActiviteit {
        gerelateerd = List.copyOf(gerelateerd);
        isGereguleerdVoor = List.copyOf(isGereguleerdVoor);
    }

    /**
     * When a version holds (Toepasbaar v7, {@code ActiviteitRegistratiegegevens}).
     *
     * @param versie the number of the version; places have none
     * @param beginGeldigheid the first day on which it holds
     * @param eindGeldigheid the first day on which it does not hold any more
     * @param status {@code B} when it ended
     */
    public record ActiviteitRegistratiegegevens(
            OptionalInt versie,
            Optional<LocalDate> beginGeldigheid,
            Optional<LocalDate> eindGeldigheid,
            Optional<String> status) {}

    /**
     * A place where there are rules on an activity.
     *
     * @param identificatie its identification
     * @param geregistreerdMet when this version holds
     */
    public record GeaggregeerdeLocatieInfo(
            String identificatie, Optional<ActiviteitRegistratiegegevens> geregistreerdMet) {}
}
