package nl.plusgemeente.sdk.mock.internal.regels;

import java.util.List;
import java.util.Locale;

/**
 * A kind of work.
 *
 * @param urn its name
 * @param omschrijving its words, with entities as the real ones have
 * @param trefwoorden words by which citizens find it
 * @param activiteit the last part of the urn of the activity that it is made of
 */
record Werkzaamheid(String urn, String omschrijving, List<String> trefwoorden, String activiteit) {

    static final List<Werkzaamheid> ALL = List.of(
            new Werkzaamheid(
                    "DakkapelPlaatsen",
                    "Dakkapel plaatsen, vervangen of veranderen",
                    List.of("dakkapel", "dak", "zolder"),
                    "DakkapelPlaatsen"),
            new Werkzaamheid(
                    "BoomKappen",
                    "Boom kappen &amp; snoeien",
                    List.of("boom", "kappen", "snoeien"),
                    "HoutopstandVellen"),
            new Werkzaamheid("UitritAanleggen", "Uitrit aanleggen", List.of("uitrit", "oprit"), "UitwegMaken"),
            new Werkzaamheid(
                    "EvenementOrganiseren",
                    "Evenement organiseren",
                    List.of("evenement", "feest", "markt"),
                    "EvenementHouden"));

    String functioneleStructuurRef() {
        return "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/" + urn;
    }

    boolean mentions(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return omschrijving.toLowerCase(Locale.ROOT).contains(wanted)
                || trefwoorden.stream().anyMatch(word -> word.contains(wanted));
    }
}
