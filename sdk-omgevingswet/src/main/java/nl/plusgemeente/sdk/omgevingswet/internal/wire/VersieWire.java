package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code DocumentVersie} and {@code OntwerpDocumentVersie}. */
public record VersieWire(
        @Nullable String identificatie,
        @Nullable String uriIdentificatie,
        @Nullable Integer versie,
        @Nullable String titel,
        @Nullable String type,
        @Nullable String expressionId,
        @Nullable GezagWire aangeleverdDoorEen,
        @Nullable String beschikbaarVanaf,
        @Nullable List<String> geometrieIdentificaties,
        @Nullable String officieleTitel,
        @Nullable String publicatieUrl,
        @Nullable String publicatiedatum,
        @Nullable String beginInzagetermijn,
        @Nullable String eindeInzagetermijn,
        @Nullable String beschikbaarTot,
        @Nullable Boolean heeftVectorTiles,
        @Nullable Boolean isToekomstig,
        @Nullable String besluitCiteertitel,
        @Nullable VersieWire beoogdeOpvolgerVan) {}
