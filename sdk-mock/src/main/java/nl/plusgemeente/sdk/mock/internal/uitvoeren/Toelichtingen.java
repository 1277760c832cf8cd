package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import java.util.Map;
import java.util.Optional;

/** Explanations that questions and conclusions refer to. */
final class Toelichtingen {

    static final int KORT = 9;
    static final int CONCLUSIE = 10;

    private static final Map<String, String> TEXTS = Map.of(
            Integer.toString(KORT), "<p>Een dakkapel is een uitbouw op een schuin dak.</p>",
            Integer.toString(CONCLUSIE), "<p>Dit volgt uit de regels van de gemeente &amp; uw antwoorden.</p>");

    private Toelichtingen() {}

    static Optional<String> find(String id) {
        return Optional.ofNullable(TEXTS.get(id));
    }
}
