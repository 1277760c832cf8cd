package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * A permit that differs from the omgevingsplan.
 *
 * @param identificatie its identification
 * @param titel its title
 * @param referentienummer the municipality's own number of it
 * @param gezag who gave it
 * @param geldigVanaf the first day on which it holds
 * @param gebied the identification of the geometry where it holds
 */
public record Vergunning(
        String identificatie,
        String titel,
        String referentienummer,
        Gezag gezag,
        LocalDate geldigVanaf,
        String gebied) {

    static Vergunning of(JsonObject json) {
        return new Vergunning(
                json.getString("identificatie"),
                json.getString("officieleTitel"),
                json.getString("referentienummer"),
                new Gezag(json.getString("gezag"), "gemeente " + json.getString("stad"), "GEMEENTE"),
                LocalDate.parse(json.getString("geldigVanaf")),
                json.getString("gebied"));
    }

    /** The identification in an address. */
    public String uriIdentificatie() {
        return Document.pathId(identificatie);
    }
}
