package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** A kind of work, or what is linked to one. */
public record WerkzaamheidWire(
        @Nullable String urn, @Nullable String omschrijving) {}
