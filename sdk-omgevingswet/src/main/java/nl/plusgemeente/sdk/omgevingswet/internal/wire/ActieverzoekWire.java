package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Actieverzoek} of Samenwerkfunctionaliteit v5. */
public record ActieverzoekWire(
        @Nullable String actieverzoekId,
        @Nullable String samenwerkingId,
        @Nullable String titel,
        @Nullable String omschrijving,
        @Nullable String melding,
        @Nullable String productId,
        @Nullable String status,
        @Nullable String zender,
        @Nullable String zenderNaam,
        @Nullable String ontvanger,
        @Nullable String ontvangerNaam,
        @Nullable String creatieDatumTijd,
        @Nullable String laatstAangepastDatumTijd,
        @Nullable String laatstAangepastDoor,
        @Nullable String laatstAangepastDoorNaam,
        @Nullable Integer aantalBerichten,
        @Nullable List<SamenwerkingDocumentWire> documenten,
        @Nullable Map<String, Object> _links) {}
