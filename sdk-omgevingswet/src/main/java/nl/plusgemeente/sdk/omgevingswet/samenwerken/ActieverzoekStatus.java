package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * How far an actieverzoek is (Samenwerkfunctionaliteit v5): an open list.
 *
 * @param waarde the value as it stands in the JSON
 */
public record ActieverzoekStatus(String waarde) implements OpenValue {
    /** Sent; the receiver has done nothing yet. */
    public static final ActieverzoekStatus OPEN = new ActieverzoekStatus("OPEN");
    /** The receiver works on it. */
    public static final ActieverzoekStatus IN_BEHANDELING = new ActieverzoekStatus("IN_BEHANDELING");
    /** The receiver refuses it. */
    public static final ActieverzoekStatus GEWEIGERD = new ActieverzoekStatus("GEWEIGERD");
    /** The sender has withdrawn it. */
    public static final ActieverzoekStatus INGETROKKEN = new ActieverzoekStatus("INGETROKKEN");
    /** The receiver says that it is done. */
    public static final ActieverzoekStatus GEREEDGEMELD = new ActieverzoekStatus("GEREEDGEMELD");
    /** The sender has accepted that it is done. */
    public static final ActieverzoekStatus GEREED = new ActieverzoekStatus("GEREED");

    @Override
    public String toString() {
        return waarde;
    }
}
