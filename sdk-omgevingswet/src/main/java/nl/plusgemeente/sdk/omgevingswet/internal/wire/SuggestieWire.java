package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** {@code DocumentSuggestie}. */
public record SuggestieWire(
        @Nullable String identificatie,
        @Nullable String uriIdentificatie,
        @Nullable String titel,
        @Nullable String type,
        @Nullable String opgesteldDoor,
        @Nullable String status,
        @Nullable String statusdatum,
        @Nullable Boolean isBesluit,
        @Nullable Boolean isOntwerp) {}
