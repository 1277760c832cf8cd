package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.text.Normalizer;
import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What a message is for (STAM 4.0, {@code doel}). Compare with {@link #is}: sources differ in capitals and accents.
 *
 * @param waarde the value as it stands in the message
 */
public record VerzoekDoel(String waarde) implements OpenValue {
    /** A new request. */
    public static final VerzoekDoel INITIEREN = new VerzoekDoel("initieren");
    /** A request for a talk beforehand; since STAM 4.0 a {@link #CONCEPTVERZOEK}. */
    public static final VerzoekDoel VOOROVERLEG = new VerzoekDoel("vooroverleg");
    /** A draft of a request, to talk about. */
    public static final VerzoekDoel CONCEPTVERZOEK = new VerzoekDoel("Conceptverzoek");
    /** A new version of a request. */
    public static final VerzoekDoel AANVULLEN = new VerzoekDoel("aanvullen");
    /** A withdrawal. */
    public static final VerzoekDoel INTREKKEN = new VerzoekDoel("intrekken");

    /**
     * Whether both are the same but for capitals and accents.
     *
     * @param other another
     * @return {@code true} for {@code Initiëren} and {@code initieren}
     */
    public boolean is(VerzoekDoel other) {
        return plain(waarde).equalsIgnoreCase(plain(other.waarde));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    @Override
    public String toString() {
        return waarde;
    }
}
