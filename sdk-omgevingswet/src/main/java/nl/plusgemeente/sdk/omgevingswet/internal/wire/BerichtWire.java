package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Bericht} of Samenwerkfunctionaliteit v5. */
public record BerichtWire(
        @Nullable String berichtId,
        @Nullable String actieverzoekId,
        @Nullable String samenwerkingId,
        @Nullable String inhoud,
        @Nullable String creatieDatumTijd,
        @Nullable String zender,
        @Nullable String zenderNaam,
        @Nullable String ontvanger,
        @Nullable String ontvangerNaam,
        @Nullable Map<String, Object> _links) {}
