package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import org.jspecify.annotations.Nullable;

/** {@code LocatieMetSpatialOperator} and {@code PrimaireLocatie}, which are the same. */
public record GevondenLocatieWire(
        @Nullable String identificatie,
        @Nullable String noemer,
        @Nullable String spatialOperator,
        Optional<Registratiegegevens> geregistreerdMet) {}
