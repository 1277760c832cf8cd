package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** {@code DocumentSuggestie}; no public source tells what a match is. */
public record SuggestieWire(
        @Nullable String identificatie,
        @Nullable String uriIdentificatie,
        @Nullable String titel,
        @Nullable String type,
        @Nullable String opgesteldDoor,
        @Nullable String status,
        @Nullable String statusdatum,
        @Nullable Boolean isBesluit,
        @Nullable Boolean isOntwerp,
        @Nullable Object matches) {}
