package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** The status of a request, of Downloaden v1. */
public record DownloadStatusWire(@Nullable String status) {}
