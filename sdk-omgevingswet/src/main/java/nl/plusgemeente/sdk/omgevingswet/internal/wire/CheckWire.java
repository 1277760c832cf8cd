package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A permit check as it is kept in a session; our own form, version 1. */
public record CheckWire(
        @Nullable Integer versie,
        @Nullable String stap,
        @Nullable Map<String, Object> locatie,
        @Nullable List<ReferentieWire> vragen) {

    /** What is asked about. */
    public record ReferentieWire(
            @Nullable String functioneleStructuurRef,
            @Nullable List<AntwoordWire> antwoorden) {}

    /** An answer. */
    public record AntwoordWire(@Nullable Long id, @Nullable String antwoord) {}
}
