package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Document} of Ontsluiten v2; the flat form of the specification's own examples lacks both metadata. */
public record DocumentWire(
        @Nullable String identificatie,
        @Nullable String uriIdentificatie,
        @Nullable Integer versie,
        @Nullable String titel,
        @Nullable String type,
        @Nullable GezagWire aangeleverdDoorEen,
        @Nullable String beschikbaarVanaf,
        @Nullable String beschikbaarTot,
        @Nullable String geldigVanaf,
        @Nullable String geldigTot,
        @Nullable String inwerkingVanaf,
        @Nullable Boolean heeftVectorTiles,
        @Nullable List<String> geometrieIdentificaties,
        @Nullable MetadataWire omgevingsdocumentMetadata,
        @Nullable ImroWire imroDocumentMetadata) {}
