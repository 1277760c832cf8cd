package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Samenwerking} of Samenwerkfunctionaliteit v5; its status is an object. */
public record SamenwerkingWire(
        @Nullable String samenwerkingId,
        @Nullable String verzoeknummer,
        @Nullable String titel,
        @Nullable String aangemaaktDoor,
        @Nullable String aangemaaktDoorNaam,
        @Nullable Object status,
        @Nullable String samenwerkVorm,
        @Nullable String samenwerkDoel,
        @Nullable String creatieDatumTijd,
        @Nullable String eindDatumTijd,
        @Nullable String laatstAangepastDatumTijd,
        @Nullable String laatstAangepastDoor,
        @Nullable String laatstAangepastDoorNaam,
        @Nullable String kenmerkSysteem,
        @Nullable String nummerBinnenSysteem,
        @Nullable String contactpersoonNaam,
        @Nullable String contactpersoonEmailadres,
        @Nullable String contactpersoonTelefoonnummer,
        @Nullable String beschrijving,
        @Nullable String oloVerzoeknummer,
        @Nullable String taal,
        @Nullable String bronVerzoek,
        @Nullable String typeVerzoek,
        @Nullable String globaleLocatie,
        @Nullable Integer aantalActieverzoeken,
        @Nullable Integer aantalNotificaties,
        @Nullable Map<String, Object> _links) {}
