package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.List;

/**
 * What is asked about one werkzaamheid or activity: the API remembers nothing, so all answers go along each time
 * (Uitvoeren v3).
 *
 * @param functioneleStructuurRef for conclusions that of a werkzaamheid, for requirements that of an activity
 * @param antwoorden all answers so far; several to one question where several options are chosen
 */
public record RegelVraag(String functioneleStructuurRef, List<Antwoord> antwoorden) {
    private static final int LONGEST = 1_000;

    /** Copies the list, and refuses what is no reference. */
    public RegelVraag {
        antwoorden = List.copyOf(antwoorden);
        if (functioneleStructuurRef.isBlank() || functioneleStructuurRef.length() > LONGEST) {
            throw new IllegalArgumentException("a functioneleStructuurRef has 1 to " + LONGEST + " characters");
        }
    }

    /**
     * A question without answers yet.
     *
     * @param functioneleStructuurRef what it is about
     * @return a value
     */
    public static RegelVraag of(String functioneleStructuurRef) {
        return new RegelVraag(functioneleStructuurRef, List.of());
    }
}
