package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/** The answers that came along, by question. */
final class Antwoorden {

    private final Map<Integer, List<String>> values = new TreeMap<>();

    /** Refuses answers of another form. */
    static Antwoorden of(JsonBody reference) {
        Antwoorden answers = new Antwoorden();
        for (JsonBody answer : reference.parts("antwoorden")) {
            Optional<Integer> id = answer.integer("id");
            Optional<String> value = answer.string("antwoord");
            if (id.isEmpty() || value.isEmpty()) {
                throw Problem.badRequest("Een antwoord heeft een id (getal) en een antwoord (tekst).", "antwoorden");
            }
            answers.values.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(value.get());
        }
        return answers;
    }

    boolean has(int vraag) {
        return values.containsKey(vraag);
    }

    boolean is(int vraag, String value) {
        return values.getOrDefault(vraag, List.of()).contains(value);
    }

    /** The answers to a question must be among these, to the letter. */
    void requireOneOf(int vraag, List<String> allowed) {
        if (!allowed.containsAll(values.getOrDefault(vraag, List.of()))) {
            throw Problem.badRequest("Het antwoord op vraag " + vraag + " is geen van de opties.", "antwoorden");
        }
    }

    /** The answer to a question as a number. */
    Optional<Double> number(int vraag) {
        return values.getOrDefault(vraag, List.of()).stream().findFirst().map(text -> {
            try {
                return Double.parseDouble(text.replace(',', '.'));
            } catch (NumberFormatException e) {
                throw Problem.badRequest("Het antwoord op vraag " + vraag + " is geen getal.", "antwoorden");
            }
        });
    }
}
