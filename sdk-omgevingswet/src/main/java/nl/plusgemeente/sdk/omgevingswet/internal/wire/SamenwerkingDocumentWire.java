package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Document} of Samenwerkfunctionaliteit v5. */
public record SamenwerkingDocumentWire(
        @Nullable String documentId,
        @Nullable String bestandsNaam,
        @Nullable String samenwerkingId,
        @Nullable String aangemaaktDoor,
        @Nullable String aangemaaktDoorNaam,
        @Nullable String creatieDatumTijd,
        @Nullable String kenmerkSysteem,
        @Nullable String nummerBinnenSysteem,
        @Nullable String laatstAangepastDoor,
        @Nullable String laatstAangepastDoorNaam,
        @Nullable String laatstAangepastDatumTijd,
        @Nullable String documentOmschrijving,
        @Nullable String vertrouwelijkheidsAanduiding,
        @Nullable String taal,
        @Nullable String formaat,
        @Nullable String documentHash,
        @Nullable Map<String, Object> _links) {}
