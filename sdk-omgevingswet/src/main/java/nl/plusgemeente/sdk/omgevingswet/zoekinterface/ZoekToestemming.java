package nl.plusgemeente.sdk.omgevingswet.zoekinterface;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * A permission that activities can need (Zoekinterface v2, {@code toestemmingen}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record ZoekToestemming(String waarde) implements OpenValue {
    /** A permit. */
    public static final ZoekToestemming VERGUNNING = new ZoekToestemming("Vergunning");
    /** A report before it begins. */
    public static final ZoekToestemming MELDING = new ZoekToestemming("Melding");
    /** Information before it begins. */
    public static final ZoekToestemming INFORMATIE = new ZoekToestemming("Informatie");
    /** Information on something unusual that happened. */
    public static final ZoekToestemming INFORMATIE_ONGEWOON_VOORVAL = new ZoekToestemming("InformatieOngewoonVoorval");
    /** A rule made to measure. */
    public static final ZoekToestemming AANVRAAG_MAATWERKVOORSCHRIFT =
            new ZoekToestemming("AanvraagMaatwerkvoorschrift");
    /** A report of a measure that is as good. */
    public static final ZoekToestemming MELDING_GELIJKWAARDIGE_MAATREGEL =
            new ZoekToestemming("MeldingGelijkwaardigeMaatregel");
    /** Permission for a measure that is as good. */
    public static final ZoekToestemming AANVRAAG_TOESTEMMING_GELIJKWAARDIGE_MAATREGEL =
            new ZoekToestemming("AanvraagToestemmingGelijkwaardigeMaatregel");

    @Override
    public String toString() {
        return waarde;
    }
}
