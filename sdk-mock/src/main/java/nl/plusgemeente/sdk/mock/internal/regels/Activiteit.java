package nl.plusgemeente.sdk.mock.internal.regels;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockTenant;

/**
 * An activity of a municipality.
 *
 * @param naam the last part of its urn
 * @param omschrijving its words
 * @param gemeente whose it is
 * @param locatie the place where it holds, as annotations name it; empty for one that only orders others
 * @param boven the one above it, by the last part of its urn
 * @param onder those under it, likewise
 */
record Activiteit(
        String naam,
        String omschrijving,
        MockTenant gemeente,
        Optional<String> locatie,
        Optional<String> boven,
        List<String> onder) {

    String urn() {
        return urn(naam);
    }

    String urn(String name) {
        return "nl.imow-" + code() + ".activiteit." + name;
    }

    /** With prefix, as other APIs have it. */
    String code() {
        return "gm" + organisatieCode();
    }

    /** Without prefix, as this register has it. */
    String organisatieCode() {
        return gemeente.gemeentecode().orElseThrow();
    }

    /** Rules hang on activities that hold somewhere. */
    boolean hasRules() {
        return locatie.isPresent();
    }

    String reference(String typering) {
        return "http://toepasbare-regels.omgevingswet.overheid.nl/" + code() + "/id/concept/" + typering + urn();
    }

    /** The number of the file with its rules of a kind; another one for each. */
    int bestand(String typering) {
        return 1_000 + Math.floorMod(reference(typering).hashCode(), 900_000);
    }
}
