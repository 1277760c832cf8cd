package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code OmgevingsdocumentMetadata}; the type of its status is in no public source. */
public record MetadataWire(
        @Nullable String expressionId,
        @Nullable Boolean isBesluit,
        @Nullable Boolean isOntwerp,
        @Nullable Boolean isToekomstig,
        @Nullable String publicatieUrl,
        @Nullable String publicatiedatum,
        @Nullable String beginInzagetermijn,
        @Nullable String eindeInzagetermijn,
        @Nullable String officieleTitel,
        @Nullable String besluitCiteertitel,
        @Nullable Object status,
        @Nullable String tijdelijkRegelingDeelVan,
        @Nullable String wijzigtRegelingVersie,
        @Nullable String consolideertRegelingVersie,
        @Nullable VersieWire beoogdeOpvolgerVan,
        @Nullable List<VersieWire> gerelateerdeVersies,
        @Nullable List<VersieWire> gerelateerdeOntwerpen,
        @Nullable List<VersieWire> gerelateerdeTijdelijkeRegelingdelen,
        @Nullable List<VersieWire> gerelateerdeTijdelijkeOntwerpRegelingdelen,
        @Nullable Object gerelateerdeBesluitVersies,
        @Nullable Object gerelateerdeTijdelijkeBesluitVersiedelen) {}
