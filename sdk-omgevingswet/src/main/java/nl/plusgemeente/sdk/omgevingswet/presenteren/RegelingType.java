package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The kind of a regeling, from STOP's list: the code of {@link Regeling#type()}.
 *
 * @param waarde the value as it stands in the JSON
 */
public record RegelingType(String waarde) implements OpenValue {
    /** An order in council (AMvB). */
    public static final RegelingType AMVB = new RegelingType("/join/id/stop/regelingtype_001");
    /** The plan of a municipality. */
    public static final RegelingType OMGEVINGSPLAN = new RegelingType("/join/id/stop/regelingtype_003");
    /** The bylaw of a province. */
    public static final RegelingType OMGEVINGSVERORDENING = new RegelingType("/join/id/stop/regelingtype_004");
    /** The bylaw of a water board. */
    public static final RegelingType WATERSCHAPSVERORDENING = new RegelingType("/join/id/stop/regelingtype_005");
    /** A long-term vision. */
    public static final RegelingType OMGEVINGSVISIE = new RegelingType("/join/id/stop/regelingtype_006");
    /** A decision on one project. */
    public static final RegelingType PROJECTBESLUIT = new RegelingType("/join/id/stop/regelingtype_007");
    /** Rules that protect in advance of a change. */
    public static final RegelingType VOORBESCHERMINGSREGELS = new RegelingType("/join/id/stop/regelingtype_009");
    /** A programme of measures. */
    public static final RegelingType PROGRAMMA = new RegelingType("/join/id/stop/regelingtype_010");
    /** A decision that appoints a Natura 2000 area. */
    public static final RegelingType AANWIJZINGSBESLUIT_N2000 = new RegelingType("/join/id/stop/regelingtype_012");
    /** Rules of a project decision that change an omgevingsplan. */
    public static final RegelingType OMGEVINGSPLANREGELS_PROJECTBESLUIT =
            new RegelingType("/join/id/stop/regelingtype_014");
    /** Rules that protect in advance of a change to an omgevingsplan. */
    public static final RegelingType VOORBESCHERMINGSREGELS_OMGEVINGSPLAN =
            new RegelingType("/join/id/stop/regelingtype_015");
    /** Rules that protect in advance of a change to an omgevingsverordening. */
    public static final RegelingType VOORBESCHERMINGSREGELS_OMGEVINGSVERORDENING =
            new RegelingType("/join/id/stop/regelingtype_016");

    @Override
    public String toString() {
        return waarde;
    }
}
