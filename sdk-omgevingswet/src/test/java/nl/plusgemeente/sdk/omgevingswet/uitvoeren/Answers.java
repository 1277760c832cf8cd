package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

/** Answers of Uitvoeren v3, as short as a test needs them. */
final class Answers {
    static final String REF = "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/Dakkapel";

    private static final String VRAGEN = """
            {"id": 1, "tekst": "Waar?", "uitvoeringsregelType": "vraag", "antwoordType": "lijstwaarde", "verplicht": true,
             "optieType": "enkelAntwoord", "opties": [
               {"sequenceId": 2, "optieTekst": "Voor &amp; zichtbaar", "optieGeenVanBovenstaande": false},
               {"sequenceId": 1, "optieTekst": "Achter"}]},
            {"id": 2, "tekst": "<p>Is het een <b>monument</b>?</p>", "uitvoeringsregelType": "vraag",
             "antwoordType": "boolean", "verplicht": "true"},
            {"id": 3, "tekst": "Hoe hoog?", "uitvoeringsregelType": "vraag", "antwoordType": "string"},
            {"id": 4, "uitvoeringsregelType": "vraag", "antwoordType": "lijstwaarde", "optieType": "meerdereAntwoorden",
             "opties": [{"optieTekst": "A"}, {"optieTekst": "B"}]},
            {"id": 5, "uitvoeringsregelType": "geoVerwijzing", "vooringevuldAntwoord": "true"},
            {"id": 6, "uitvoeringsregelType": "vraag", "verborgenStuurvraag": true},
            {"id": 7, "uitvoeringsregelType": "vraag", "vooringevuldAntwoord": "ja"},
            {"id": 8, "uitvoeringsregelType": "vraag", "antwoordType": "string", "vooringevuldAntwoord": "nietBeschikbaar"}
            """;

    private Answers() {}

    static String open() {
        return conclusies("[]");
    }

    static String conclusies(String conclusies) {
        return "[{\"functioneleStructuurRef\": \"" + REF + "\", \"activiteiten\": [{\"subactiviteitNaam\":"
                + " \"Dakkapel &amp; dak\", \"conclusies\": " + conclusies
                + ", \"vraaggroepen\": [{\"groepNaam\": \"G\","
                + " \"vragen\": [" + VRAGEN + "]}]}]}]";
    }
}
