package nl.plusgemeente.sdk.omgevingswet.catalogus;

import nl.plusgemeente.sdk.core.json.OpenValue;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * A list of the Stelselcatalogus, by the name that it has in the paths of the API. Another name can be given as well; the
 * API says when it knows none of that name.
 *
 * @param waarde the name as it stands in the path, for example {@code waardelijsten}
 */
public record CatalogusLijst(String waarde) implements OpenValue {

    /** Lists of concepts; in both APIs. */
    public static final CatalogusLijst CONCEPTSCHEMAS = new CatalogusLijst("conceptschemas");
    /** Concepts; in both APIs. */
    public static final CatalogusLijst CONCEPTEN = new CatalogusLijst("concepten");
    /** Sources, such as laws; in both APIs. */
    public static final CatalogusLijst BRONNEN = new CatalogusLijst("bronnen");
    /** Lists of values; in both APIs. */
    public static final CatalogusLijst WAARDELIJSTEN = new CatalogusLijst("waardelijsten");
    /** What the DSO gives information about; in both APIs. */
    public static final CatalogusLijst INFORMATIEPRODUCTEN = new CatalogusLijst("informatieproducten");
    /** Sets of terms; not in the API without a key. */
    public static final CatalogusLijst BEGRIPPENKADERS = new CatalogusLijst("begrippenkaders");
    /** Collections of concepts; not in the API without a key. */
    public static final CatalogusLijst COLLECTIES = new CatalogusLijst("collecties");
    /** Activities; not in the API without a key. */
    public static final CatalogusLijst ACTIVITEITEN = new CatalogusLijst("activiteiten");
    /** Kinds of work; not in the API without a key. */
    public static final CatalogusLijst WERKZAAMHEDEN = new CatalogusLijst("werkzaamheden");

    /**
     * Refuses what would be another path.
     *
     * @throws IllegalArgumentException when it is not made of lower case letters, with hyphens between them
     */
    public CatalogusLijst {
        Given.pathName(waarde, "a list of the catalogus", "waardelijsten");
    }

    @Override
    public String toString() {
        return waarde;
    }
}
