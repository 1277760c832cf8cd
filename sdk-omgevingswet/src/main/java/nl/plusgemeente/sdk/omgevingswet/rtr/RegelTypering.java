package nl.plusgemeente.sdk.omgevingswet.rtr;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What rules are for (RTR v2, {@code typering}). Capitals differ from source to source: {@link #is} looks past them.
 *
 * @param waarde the value as it stands in the JSON
 */
public record RegelTypering(String waarde) implements OpenValue {
    /** Which permission is needed. */
    public static final RegelTypering CONCLUSIE = new RegelTypering("Conclusie");
    /** What an application must have. */
    public static final RegelTypering INDIENINGSVEREISTEN = new RegelTypering("Indieningsvereisten");
    /** Which measures must be taken. */
    public static final RegelTypering MAATREGELEN = new RegelTypering("Maatregelen");

    /**
     * Whether it is the same kind.
     *
     * @param other another
     * @return without regard to capitals
     */
    public boolean is(RegelTypering other) {
        return waarde.equalsIgnoreCase(other.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
