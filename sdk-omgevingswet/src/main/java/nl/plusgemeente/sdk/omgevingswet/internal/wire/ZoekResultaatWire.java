package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code werkzaamheden} and {@code activiteiten} of Zoekinterface v2. */
public record ZoekResultaatWire(
        @Nullable String urn,
        @Nullable String functioneleStructuurRef,
        @Nullable String omschrijving,
        @Nullable List<String> trefwoorden,
        @Nullable String toestemming) {}
