package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Authorities that work on one request together (Samenwerkfunctionaliteit v5, {@code Samenwerking}).
 *
 * @param samenwerkingId its identification, for example {@code SAM-66497}
 * @param verzoeknummer the number of the request
 * @param titel its title
 * @param aangemaaktDoor the OIN of who began it; only they can close it
 * @param aangemaaktDoorNaam their name
 * @param status how far it is
 * @param samenwerkVorm the form, for example {@code SAMENWERKEN_AAN_BEHANDELEN}
 * @param samenwerkDoel the goal, for example {@code BEHANDELEN}
 * @param creatieDatumTijd when it began
 * @param eindDatumTijd when it ends
 * @param laatstAangepastDatumTijd when it was last changed
 * @param laatstAangepastDoor the OIN of who changed it last
 * @param laatstAangepastDoorNaam their name
 * @param kenmerkSysteem the system that it was begun with
 * @param nummerBinnenSysteem its number in that system
 * @param contactpersoonNaam whom to ask
 * @param contactpersoonEmailadres their address for mail
 * @param contactpersoonTelefoonnummer their telephone number
 * @param beschrijving a description
 * @param oloVerzoeknummer the number of a request of before the Omgevingswet
 * @param taal the language, for example {@code NL}
 * @param bronVerzoek where the request came from, for example {@code DSO_LV}
 * @param typeVerzoek the kind of request, for example {@code Aanvraag vergunning}
 * @param globaleLocatie where it is about, in words
 * @param aantalActieverzoeken the number of actieverzoeken in it
 * @param aantalNotificaties the number of notificaties about it
 * @param links what can be done or read from here, by name
 */
public record Samenwerking(
        String samenwerkingId,
        Optional<String> verzoeknummer,
        Optional<String> titel,
        Optional<String> aangemaaktDoor,
        Optional<String> aangemaaktDoorNaam,
        Optional<SamenwerkingStatus> status,
        Optional<String> samenwerkVorm,
        Optional<String> samenwerkDoel,
        Optional<Instant> creatieDatumTijd,
        Optional<Instant> eindDatumTijd,
        Optional<Instant> laatstAangepastDatumTijd,
        Optional<String> laatstAangepastDoor,
        Optional<String> laatstAangepastDoorNaam,
        Optional<String> kenmerkSysteem,
        Optional<String> nummerBinnenSysteem,
        Optional<String> contactpersoonNaam,
        Optional<String> contactpersoonEmailadres,
        Optional<String> contactpersoonTelefoonnummer,
        Optional<String> beschrijving,
        Optional<String> oloVerzoeknummer,
        Optional<String> taal,
        Optional<String> bronVerzoek,
        Optional<String> typeVerzoek,
        Optional<String> globaleLocatie,
        OptionalInt aantalActieverzoeken,
        OptionalInt aantalNotificaties,
        Map<String, Link> links) {

    /** Copies the links. */
    public Samenwerking {
        links = Map.copyOf(links);
    }

    /** Without contact persons, places and titles. */
    @Override
    public String toString() {
        return "Samenwerking[" + samenwerkingId + "]";
    }
}
