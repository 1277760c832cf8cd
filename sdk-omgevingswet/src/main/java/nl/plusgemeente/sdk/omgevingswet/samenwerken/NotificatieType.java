package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What happened (Samenwerkfunctionaliteit v5): an open list.
 *
 * @param waarde the value as it stands in the JSON
 */
public record NotificatieType(String waarde) implements OpenValue {
    /** A document was added. */
    public static final NotificatieType DOCUMENT_TOEGEVOEGD = new NotificatieType("DOCUMENT_TOEGEVOEGD");
    /** A document was changed. */
    public static final NotificatieType DOCUMENT_GEWIJZIGD = new NotificatieType("DOCUMENT_GEWIJZIGD");
    /** A document was removed. */
    public static final NotificatieType DOCUMENT_VERWIJDERD = new NotificatieType("DOCUMENT_VERWIJDERD");
    /** An actieverzoek took a step. */
    public static final NotificatieType STATUS_ACTIEVERZOEK_GEWIJZIGD =
            new NotificatieType("STATUS_ACTIEVERZOEK_GEWIJZIGD");
    /** A ketenpartner was invited. */
    public static final NotificatieType UITNODIGING_KETENPARTNER = new NotificatieType("UITNODIGING_KETENPARTNER");
    /** The request was fetched. */
    public static final NotificatieType VERZOEK_OPHALEN_GESLAAGD = new NotificatieType("VERZOEK_OPHALEN_GESLAAGD");
    /** A bericht was sent. */
    public static final NotificatieType NIEUW_BERICHT = new NotificatieType("NIEUW_BERICHT");

    @Override
    public String toString() {
        return waarde;
    }
}
