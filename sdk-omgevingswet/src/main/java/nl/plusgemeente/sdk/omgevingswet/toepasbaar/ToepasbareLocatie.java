package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;

/**
 * A place with the places that it consists of (Toepasbaar v7, {@code Locatie}).
 *
 * @param identificatie its identification
 * @param noemer its name on one line
 * @param status {@code B} when it ended
 * @param geometrieIdentificatie the key for {@code geometrieen()}
 * @param boundingBox the smallest rectangle around it, as it came: no public source tells its form
 * @param geregistreerdMet when this version holds
 * @param omvat the places that it consists of
 */
public record ToepasbareLocatie(
        String identificatie,
        Optional<String> noemer,
        Optional<String> status,
        Optional<String> geometrieIdentificatie,
        Map<String, Object> boundingBox,
        Optional<Registratiegegevens> geregistreerdMet,
        List<ToepasbareLocatie> omvat) {

    /** Copies the collections. */
    public ToepasbareLocatie {
        boundingBox = Members.of(boundingBox).json();
        omvat = List.copyOf(omvat);
    }
}
