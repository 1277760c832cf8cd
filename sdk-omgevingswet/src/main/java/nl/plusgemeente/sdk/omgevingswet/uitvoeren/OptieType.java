package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * How many options may be chosen (Uitvoeren v3, {@code optieType}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record OptieType(String waarde) implements OpenValue {
    /** One. */
    public static final OptieType ENKEL_ANTWOORD = new OptieType("enkelAntwoord");
    /** Any number. */
    public static final OptieType MEERDERE_ANTWOORDEN = new OptieType("meerdereAntwoorden");

    @Override
    public String toString() {
        return waarde;
    }
}
