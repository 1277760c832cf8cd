package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code werkzaamheidversies} of Opvragen werkzaamheden v1. */
public record WerkzaamheidVersieWire(
        @Nullable String urn,
        @Nullable String omschrijving,
        @Nullable String beginDatum,
        @Nullable String eindDatum,
        @Nullable List<String> trefwoorden,
        @Nullable List<WerkzaamheidWire> logischeRelaties) {}
