package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What kind of request it is (STAM 4.0, {@code type}).
 *
 * @param waarde the value as it stands in the message
 */
public record VerzoekType(String waarde) implements OpenValue {
    /** Asks for a permit. */
    public static final VerzoekType AANVRAAG_VERGUNNING = new VerzoekType("Aanvraag vergunning");
    /** Reports an activity. */
    public static final VerzoekType MELDING = new VerzoekType("Melding");
    /** Gives information. */
    public static final VerzoekType INFORMATIE = new VerzoekType("Informatie");
    /** Gives information on an unusual incident. */
    public static final VerzoekType INFORMATIE_ONGEWOON_VOORVAL = new VerzoekType("Informatie ongewoon voorval");
    /** Asks for rules made to measure. */
    public static final VerzoekType AANVRAAG_MAATWERKVOORSCHRIFT = new VerzoekType("Aanvraag maatwerkvoorschrift");
    /** Reports a measure that does as much as the one in the rules. */
    public static final VerzoekType MELDING_GELIJKWAARDIGE_MAATREGEL =
            new VerzoekType("Melding gelijkwaardige maatregel");
    /** Asks for leave to take such a measure. */
    public static final VerzoekType AANVRAAG_TOESTEMMING_GELIJKWAARDIGE_MAATREGEL =
            new VerzoekType("Aanvraag toestemming gelijkwaardige maatregel");

    @Override
    public String toString() {
        return waarde;
    }
}
