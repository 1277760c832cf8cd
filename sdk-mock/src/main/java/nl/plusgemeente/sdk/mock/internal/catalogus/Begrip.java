package nl.plusgemeente.sdk.mock.internal.catalogus;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * A term with what it means.
 *
 * @param naam its name
 * @param definitie what it means
 * @param vanaf the first day on which it holds
 */
record Begrip(String naam, String definitie, LocalDate vanaf) {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    static final List<Begrip> ALL = List.of(
            new Begrip("dakkapel", "uitbouw op een hellend dak, met een raam dat rechtop staat", START),
            new Begrip("houtopstand", "een of meer bomen, of struiken die bij elkaar staan", START),
            new Begrip("uitweg", "weg van een perceel naar de openbare weg", START),
            new Begrip("bouwhoogte", "hoogte van een bouwwerk boven het terrein ernaast", LocalDate.of(2025, 7, 1)));

    boolean holds(String words, LocalDate dag) {
        return (naam + " " + definitie).contains(words.toLowerCase(Locale.ROOT)) && !vanaf.isAfter(dag);
    }

    JsonObject write() {
        String term = naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
        return Json.createObjectBuilder()
                .add("uri", "http://regelgeving.omgevingswet.overheid.nl/regelgeving/id/concept/" + term)
                .add("naam", naam)
                .add("term", term)
                .add("definitie", definitie)
                .addNull("uitleg")
                .add("trefwoorden", Json.createArrayBuilder())
                .add("conceptschema", "Regelgeving")
                .add("begindatumGeldigheid", vanaf.toString())
                .addNull("einddatumGeldigheid")
                .build();
    }
}
