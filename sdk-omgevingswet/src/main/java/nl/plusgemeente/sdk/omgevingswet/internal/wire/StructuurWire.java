package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Documentstructuur} of Presenteren v8. */
public record StructuurWire(@Nullable ComponentenWire _embedded) {

    /** The components at one level. */
    public record ComponentenWire(@Nullable List<ComponentWire> documentComponenten) {}

    /** {@code DocumentComponent}; the two marks are XML, not booleans. */
    public record ComponentWire(
            @Nullable String identificatie,
            @Nullable String expressie,
            @Nullable String type,
            @Nullable Integer volgordeNummer,
            @Nullable String kop,
            @Nullable String inhoud,
            @Nullable String gereserveerd,
            @Nullable String vervallen,
            @Nullable ConditieWire conditieArtikel,
            @Nullable ComponentenWire _embedded) {}

    /** {@code ConditieArtikel}. */
    public record ConditieWire(
            @Nullable String kop, @Nullable String inhoud) {}
}
