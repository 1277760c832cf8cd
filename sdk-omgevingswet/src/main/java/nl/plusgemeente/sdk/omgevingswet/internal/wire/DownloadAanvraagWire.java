package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import org.jspecify.annotations.Nullable;

/** The answer on a request, of Downloaden v1. */
public record DownloadAanvraagWire(@Nullable String verzoekIdentificatie) {}
