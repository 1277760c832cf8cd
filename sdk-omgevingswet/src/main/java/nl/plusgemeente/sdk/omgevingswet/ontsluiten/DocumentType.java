package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The kind of a document. The API writes kinds under the Omgevingswet with a capital, kinds of before it without.
 *
 * @param waarde the value as it stands in the JSON
 */
public record DocumentType(String waarde) implements OpenValue {
    /** The plan of a municipality. */
    public static final DocumentType OMGEVINGSPLAN = new DocumentType("Omgevingsplan");
    /** The bylaw of a province. */
    public static final DocumentType OMGEVINGSVERORDENING = new DocumentType("Omgevingsverordening");
    /** The bylaw of a water board. */
    public static final DocumentType WATERSCHAPSVERORDENING = new DocumentType("Waterschapsverordening");
    /** A long-term vision. */
    public static final DocumentType OMGEVINGSVISIE = new DocumentType("Omgevingsvisie");
    /** A programme of measures. */
    public static final DocumentType PROGRAMMA = new DocumentType("Programma");
    /** A decision on one project. */
    public static final DocumentType PROJECTBESLUIT = new DocumentType("Projectbesluit");
    /** Rules that protect in advance of a change. */
    public static final DocumentType VOORBESCHERMINGSREGELS = new DocumentType("Voorbeschermingsregels");
    /** A permit. */
    public static final DocumentType OMGEVINGSVERGUNNING = new DocumentType("Omgevingsvergunning");
    /** A zoning plan of before the Omgevingswet. */
    public static final DocumentType BESTEMMINGSPLAN = new DocumentType("bestemmingsplan");
    /** A change to a zoning plan of before the Omgevingswet. */
    public static final DocumentType WIJZIGINGSPLAN = new DocumentType("wijzigingsplan");
    /** A municipal bylaw of before the Omgevingswet. */
    public static final DocumentType BEHEERSVERORDENING = new DocumentType("beheersverordening");
    /** A vision of before the Omgevingswet. */
    public static final DocumentType STRUCTUURVISIE = new DocumentType("structuurvisie");

    @Override
    public String toString() {
        return waarde;
    }
}
