package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/**
 * An address that was found.
 *
 * @param id what Locatieserver calls it
 * @param weergavenaam the whole address for people, on one line; empty when there is none
 * @param centroideRd where it is, in RD New (metres); empty when Locatieserver does not tell
 */
public record GevondenAdres(String id, String weergavenaam, Optional<RdPoint> centroideRd) {

    /** Only the id: the rest tells where somebody lives. */
    @Override
    public String toString() {
        return "GevondenAdres[" + id + "]";
    }
}
