package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

/**
 * An answer to a question (Uitvoeren v3).
 *
 * @param vraag the question's id
 * @param waarde the answer as it is sent: a text, {@code true} or {@code false}, or an option as the API gave it
 */
public record Antwoord(long vraag, String waarde) {
    private static final int LONGEST = 6_144;

    /** Refuses what no client of the DSO sends. */
    public Antwoord {
        if (waarde.isEmpty() || waarde.length() > LONGEST) {
            throw new IllegalArgumentException("an answer has 1 to " + LONGEST + " characters");
        }
    }

    /** Without the answer, which may be about a person. */
    @Override
    public String toString() {
        return "Antwoord[vraag=" + vraag + "]";
    }
}
