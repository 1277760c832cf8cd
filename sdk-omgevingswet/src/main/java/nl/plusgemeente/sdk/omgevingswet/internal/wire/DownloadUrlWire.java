package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** Where a file is, of Downloaden v1. */
public record DownloadUrlWire(@Nullable String url) {}
