package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** A HAL link. */
public record LinkWire(@Nullable String href) {}
