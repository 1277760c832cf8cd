package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;

/**
 * A place that a search found (Toepasbaar v7, {@code LocatieMetSpatialOperator} and {@code PrimaireLocatie}, which have the
 * same members).
 *
 * @param identificatie its identification
 * @param noemer its name on one line
 * @param spatialOperator how it lies to what was searched in, in the API's words
 * @param geregistreerdMet when this version holds
 */
public record GevondenLocatie(
        String identificatie,
        Optional<String> noemer,
        Optional<String> spatialOperator,
        Optional<Registratiegegevens> geregistreerdMet) {}
