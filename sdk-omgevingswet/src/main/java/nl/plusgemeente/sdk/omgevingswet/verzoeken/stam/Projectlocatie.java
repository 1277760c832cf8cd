package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/**
 * Where it is about. Geometry is read by what it is, as no public source tells how it is written: the elements themselves stay
 * in {@code gegevens} as well.
 *
 * @param adresAanduiding an address, with its identification in the BAG
 * @param rd the point in RD New, in metres
 * @param etrs89 the point in ETRS89, in degrees
 * @param contour the area
 * @param kadastraleGegevens the parcel
 * @param gegevens other values
 */
public record Projectlocatie(
        Optional<Gegevens> adresAanduiding,
        Optional<RdPoint> rd,
        Optional<Etrs89Point> etrs89,
        Optional<Contour> contour,
        Optional<Gegevens> kadastraleGegevens,
        Gegevens gegevens) {

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Projectlocatie";
    }
}
