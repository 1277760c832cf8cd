package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What is needed before an activity may be done (Uitvoeren v3, {@code ConclusieToestemming.code}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record ConclusieCode(String waarde) implements OpenValue {
    /** The rules do not apply. */
    public static final ConclusieCode NIET_VAN_TOEPASSING = new ConclusieCode("NietVanToepassing");
    /** It is forbidden. */
    public static final ConclusieCode VERBOD = new ConclusieCode("Verbod");
    /** A permit is needed. */
    public static final ConclusieCode VERGUNNINGPLICHT = new ConclusieCode("Vergunningplicht");
    /** It must be reported before it begins. */
    public static final ConclusieCode MELDINGSPLICHT = new ConclusieCode("Meldingsplicht");
    /** Information must be given before it begins. */
    public static final ConclusieCode INFORMATIEPLICHT = new ConclusieCode("Informatieplicht");
    /** Nothing is needed. */
    public static final ConclusieCode TOESTEMMINGSVRIJ = new ConclusieCode("Toestemmingsvrij");
    /** The rules cannot tell: ask the authority. */
    public static final ConclusieCode NEEM_CONTACT_OP_MET = new ConclusieCode("NeemContactOpMet");

    @Override
    public String toString() {
        return waarde;
    }
}
