package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * A question of the rules.
 *
 * @param id its number
 * @param tekst its words, with entities as the real ones have
 * @param antwoordType {@code boolean}, {@code string} or {@code lijstwaarde}
 * @param verplicht whether it must be answered
 * @param meerdere whether several options may be chosen
 * @param opties the options; the last one says that none of the others fits
 */
record Vraag(int id, String tekst, String antwoordType, boolean verplicht, boolean meerdere, List<String> opties) {

    static Vraag jaNee(int id, String tekst) {
        return new Vraag(id, tekst, "boolean", true, false, List.of());
    }

    static Vraag tekst(int id, String tekst) {
        return new Vraag(id, tekst, "string", true, false, List.of());
    }

    static Vraag keuze(int id, String tekst, boolean meerdere, String... opties) {
        return new Vraag(id, tekst, "lijstwaarde", true, meerdere, List.of(opties));
    }

    JsonObjectBuilder write() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", id)
                .add("tekst", tekst)
                .add("uitvoeringsregelType", "vraag")
                .add("antwoordType", antwoordType)
                .add("verplicht", verplicht)
                .add("toelichting", Json.createObjectBuilder().add("korteToelichtingId", Toelichtingen.KORT));
        if (!opties.isEmpty()) {
            json.add("optieType", meerdere ? "meerdereAntwoorden" : "enkelAntwoord")
                    .add("opties", options());
        }
        return json;
    }

    private JsonArrayBuilder options() {
        JsonArrayBuilder options = Json.createArrayBuilder();
        // last first: clients sort by sequenceId
        for (int i = opties.size() - 1; i >= 0; i--) {
            options.add(Json.createObjectBuilder()
                    .add("sequenceId", i + 1)
                    .add("optieTekst", opties.get(i))
                    .add("optieGeenVanBovenstaande", i == opties.size() - 1));
        }
        return options;
    }
}
