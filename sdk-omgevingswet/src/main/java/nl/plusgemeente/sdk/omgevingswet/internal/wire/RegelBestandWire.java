package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** {@code toepasbareRegels} of Uitvoeren gegevens v1. */
public record RegelBestandWire(
        @Nullable Long identifier,
        @Nullable String functioneleStructuurRef,
        @Nullable String begindatum,
        @Nullable Long sttrVersie,
        @Nullable String oin,
        @Nullable String laatsteWijzigingDatum,
        @Nullable String naam,
        @Nullable String omschrijving) {}
