package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Notificatie} of Samenwerkfunctionaliteit v5. */
public record NotificatieWire(
        @Nullable String notificatieId,
        @Nullable String notificatieType,
        @Nullable String samenwerkingId,
        @Nullable String samenwerkVorm,
        @Nullable String notificatieTitel,
        @Nullable String notificatieTekst,
        @Nullable String eventInitiator,
        @Nullable String eventInitiatorNaam,
        @Nullable String deelnemer,
        @Nullable String deelnemerNaam,
        @Nullable String eventDatumTijd,
        @Nullable Map<String, Object> properties,
        @Nullable Map<String, Object> _links) {}
