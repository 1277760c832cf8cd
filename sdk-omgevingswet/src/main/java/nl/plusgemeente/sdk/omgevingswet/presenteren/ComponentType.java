package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The kind of a part of a text (Presenteren v8, {@code type} of a DocumentComponent).
 *
 * @param waarde the value as it stands in the JSON
 */
public record ComponentType(String waarde) implements OpenValue {
    /** The body of the text. */
    public static final ComponentType LICHAAM = new ComponentType("LICHAAM");
    /** A chapter. */
    public static final ComponentType HOOFDSTUK = new ComponentType("HOOFDSTUK");
    /** A title. */
    public static final ComponentType TITEL = new ComponentType("TITEL");
    /** A section. */
    public static final ComponentType AFDELING = new ComponentType("AFDELING");
    /** A paragraph in the sense of a part of a section. */
    public static final ComponentType PARAGRAAF = new ComponentType("PARAGRAAF");
    /** A part of a paragraaf. */
    public static final ComponentType SUBPARAGRAAF = new ComponentType("SUBPARAGRAAF");
    /** A part of a subparagraaf. */
    public static final ComponentType SUBSUBPARAGRAAF = new ComponentType("SUBSUBPARAGRAAF");
    /** An article. */
    public static final ComponentType ARTIKEL = new ComponentType("ARTIKEL");
    /** A numbered part of an article. */
    public static final ComponentType LID = new ComponentType("LID");
    /** A term and what it means. */
    public static final ComponentType BEGRIP = new ComponentType("BEGRIP");
    /** An annex. */
    public static final ComponentType BIJLAGE = new ComponentType("BIJLAGE");
    /** A heading with what stands under it, in a text without articles. */
    public static final ComponentType DIVISIE = new ComponentType("DIVISIE");
    /** A piece of a text without articles. */
    public static final ComponentType DIVISIETEKST = new ComponentType("DIVISIETEKST");
    /** An explanation. */
    public static final ComponentType TOELICHTING = new ComponentType("TOELICHTING");

    @Override
    public String toString() {
        return waarde;
    }
}
