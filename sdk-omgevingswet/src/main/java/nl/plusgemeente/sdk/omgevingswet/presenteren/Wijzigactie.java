package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What a draft does to a part of a text (Presenteren v8, {@code wijzigactie} of an OntwerpDocumentComponent).
 *
 * @param waarde the value as it stands in the JSON
 */
public record Wijzigactie(String waarde) implements OpenValue {
    /** The part is new. */
    public static final Wijzigactie VOEGTOE = new Wijzigactie("voegtoe");
    /** The part is taken away. */
    public static final Wijzigactie VERWIJDER = new Wijzigactie("verwijder");
    /** The heading with parts under it is new; what stands under it may not be. */
    public static final Wijzigactie NIEUWE_CONTAINER = new Wijzigactie("nieuweContainer");
    /** The heading with parts under it is taken away; what stood under it may stay. */
    public static final Wijzigactie VERWIJDER_CONTAINER = new Wijzigactie("verwijderContainer");

    @Override
    public String toString() {
        return waarde;
    }
}
