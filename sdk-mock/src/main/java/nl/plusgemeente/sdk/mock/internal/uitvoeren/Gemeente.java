package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Gebied;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;

/**
 * A municipality that delivered rules.
 *
 * @param code for example {@code gm0995}
 * @param gebied its territory, by the key of its geometry
 * @param centrum its centre, likewise
 */
record Gemeente(String code, String gebied, String centrum) {

    private static final List<Gemeente> ALL = List.of(
            new Gemeente("gm0995", "GM0995_20230101", "bebb6b43-9100-5bdc-87c0-763879bcb233"),
            new Gemeente("gm0344", "GM0344_20230101", "8beabcc3-cdd2-50b9-b9bc-b80e16e596f9"));

    static Optional<Gemeente> at(Shape place, Dataset dataset) {
        return ALL.stream()
                .filter(gemeente -> covers(gemeente.gebied, place, dataset))
                .findFirst();
    }

    boolean inCentrum(Shape place, Dataset dataset) {
        return covers(centrum, place, dataset);
    }

    /** The activity that a conclusion leads to, as the register of this municipality has it. */
    String activiteit() {
        return "http://toepasbare-regels.omgevingswet.overheid.nl/" + code
                + "/id/concept/IndieningsvereistenVergunningnl.imow-" + code + ".activiteit.DakkapelPlaatsen";
    }

    private static boolean covers(String geometrie, Shape place, Dataset dataset) {
        return dataset.gebied(geometrie)
                .map(Gebied::shape)
                .filter(place::intersects)
                .isPresent();
    }
}
