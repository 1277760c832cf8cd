package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Documentstructuur} and {@code OntwerpDocumentstructuur}. */
public record StructuurWire(
        @Nullable ComponentenWire _embedded, @Nullable LinksWire _links) {

    /** The links that lead elsewhere than to what was asked for. */
    public record LinksWire(@Nullable LinkWire afbeeldingenBasePath) {}

    /** The components at one level: drafts have another name for them. */
    public record ComponentenWire(
            @Nullable List<ComponentWire> documentComponenten,
            @Nullable List<ComponentWire> ontwerpDocumentComponenten) {}

    /** {@code DocumentComponent} and {@code OntwerpDocumentComponent}; the two marks are XML, not booleans. */
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
            @Nullable String wijzigactie,
            @Nullable Boolean bevatRenvooi,
            @Nullable Boolean bevatOntwerpInformatie,
            @Nullable ComponentenWire _embedded) {}

    /** {@code ConditieArtikel}. */
    public record ConditieWire(
            @Nullable String kop, @Nullable String inhoud) {}
}
