package nl.plusgemeente.sdk.omgevingswet.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A term of the Omgevingswet, with what it means (Catalogus v3).
 *
 * @param uri names it
 * @param naam its name, mostly in lower case; empty when the API gave none
 * @param term the same as it stands at the head of an article
 * @param definitie what it means in law
 * @param uitleg the same in plain words
 * @param trefwoorden words by which people find it
 * @param conceptschema the list that it belongs to, for example {@code Regelgeving}
 * @param begindatumGeldigheid the first day on which it holds
 * @param einddatumGeldigheid the end of those days
 */
public record Begrip(
        String uri,
        String naam,
        Optional<String> term,
        Optional<String> definitie,
        Optional<String> uitleg,
        List<String> trefwoorden,
        Optional<String> conceptschema,
        Optional<LocalDate> begindatumGeldigheid,
        Optional<LocalDate> einddatumGeldigheid) {

    /** Copies the list. */
    public Begrip {
        trefwoorden = List.copyOf(trefwoorden);
    }
}
