package nl.plusgemeente.sdk.benchmarks.data;

import java.time.LocalDate;
import java.util.List;

/**
 * Some 3 KB of JSON: text, numbers, dates, and lists of records, as the registers of the Omgevingswet answer.
 *
 * @param identificatie the id
 * @param titel the title
 * @param citeertitel the short title
 * @param type what kind of rules
 * @param toelichting a text of some length
 * @param bevoegdGezag who made it
 * @param inwerkingtreding in force from
 * @param beschikbaarOp published on
 * @param versie the version's number
 * @param geldig whether it is in force
 * @param oppervlakte in square metres
 * @param trefwoorden words to find it by
 * @param locaties where it holds
 */
public record Regeling(
        String identificatie,
        String titel,
        String citeertitel,
        String type,
        String toelichting,
        Organisatie bevoegdGezag,
        LocalDate inwerkingtreding,
        LocalDate beschikbaarOp,
        int versie,
        boolean geldig,
        double oppervlakte,
        List<String> trefwoorden,
        List<Locatie> locaties) {

    /**
     * An organisation.
     *
     * @param naam its name
     * @param code its code
     * @param bestuurslaag municipality, province, water authority, state
     */
    public record Organisatie(String naam, String code, String bestuurslaag) {}

    /**
     * A place.
     *
     * @param identificatie the id
     * @param noemer the name
     * @param x in metres, RD
     * @param y in metres, RD
     * @param geometrie the id of its geometry
     * @param soort what kind of place
     * @param actief whether it is in use
     */
    public record Locatie(
            String identificatie, String noemer, double x, double y, String geometrie, String soort, boolean actief) {}
}
