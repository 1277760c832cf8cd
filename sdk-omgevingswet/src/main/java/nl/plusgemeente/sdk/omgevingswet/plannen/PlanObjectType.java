package nl.plusgemeente.sdk.omgevingswet.plannen;

import nl.plusgemeente.sdk.core.json.OpenValue;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * What a plan consists of, by the name that it has in the paths of the API (Ruimtelijke plannen v4). Another name can be
 * given as well; the API says when it knows none of that name.
 *
 * @param waarde the name as it stands in the path, for example {@code bouwvlakken}
 */
public record PlanObjectType(String waarde) implements OpenValue {

    /** All objects of a plan. */
    public static final PlanObjectType PLANOBJECTEN = new PlanObjectType("planobjecten");
    /** Areas with a purpose. */
    public static final PlanObjectType BESTEMMINGSVLAKKEN = new PlanObjectType("bestemmingsvlakken");
    /** Areas where may be built. */
    public static final PlanObjectType BOUWVLAKKEN = new PlanObjectType("bouwvlakken");
    /** Where a use is allowed or not. */
    public static final PlanObjectType FUNCTIEAANDUIDINGEN = new PlanObjectType("functieaanduidingen");
    /** How may be built. */
    public static final PlanObjectType BOUWAANDUIDINGEN = new PlanObjectType("bouwaanduidingen");
    /** Letters on the map that refer to rules. */
    public static final PlanObjectType LETTERTEKENAANDUIDINGEN = new PlanObjectType("lettertekenaanduidingen");
    /** Sizes: heights, numbers, percentages. */
    public static final PlanObjectType MAATVOERINGEN = new PlanObjectType("maatvoeringen");
    /** Lines and symbols on the map. */
    public static final PlanObjectType FIGUREN = new PlanObjectType("figuren");
    /** Zones with rules of their own. */
    public static final PlanObjectType GEBIEDSAANDUIDINGEN = new PlanObjectType("gebiedsaanduidingen");
    /** Areas of a vision. */
    public static final PlanObjectType STRUCTUURVISIEGEBIEDEN = new PlanObjectType("structuurvisiegebieden");
    /** Groups of areas of a vision. */
    public static final PlanObjectType STRUCTUURVISIECOMPLEXEN = new PlanObjectType("structuurvisiecomplexen");
    /** Statements of a vision. */
    public static final PlanObjectType STRUCTUURVISIEVERKLARINGEN = new PlanObjectType("structuurvisieverklaringen");
    /** Areas of a decision. */
    public static final PlanObjectType BESLUITVLAKKEN = new PlanObjectType("besluitvlakken");
    /** Areas within those of a decision. */
    public static final PlanObjectType BESLUITSUBVLAKKEN = new PlanObjectType("besluitsubvlakken");
    /** Texts. */
    public static final PlanObjectType TEKSTEN = new PlanObjectType("teksten");
    /** Articles: searched in only. */
    public static final PlanObjectType ARTIKELEN = new PlanObjectType("artikelen");
    /** How the map is drawn: listed only. */
    public static final PlanObjectType CARTOGRAFIESUMMARIES = new PlanObjectType("cartografiesummaries");
    /** Where it was made known: listed only. */
    public static final PlanObjectType BEKENDMAKINGEN = new PlanObjectType("bekendmakingen");
    /** Plans that it hangs together with: listed only. */
    public static final PlanObjectType GERELATEERDE_PLANNEN = new PlanObjectType("gerelateerde-plannen");

    /**
     * Refuses what would be another path.
     *
     * @throws IllegalArgumentException when it is not made of lower case letters, with hyphens between them
     */
    public PlanObjectType {
        Given.pathName(waarde, "a kind of plan objects", "bouwvlakken");
    }

    @Override
    public String toString() {
        return waarde;
    }
}
