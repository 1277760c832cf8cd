package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a samenwerking (Samenwerkfunctionaliteit v5, {@code Notificatie}).
 *
 * @param notificatieId its identification, and the key by which it is known whether it was handled before
 * @param notificatieType what happened
 * @param samenwerkingId where
 * @param samenwerkVorm the form of the samenwerking
 * @param notificatieTitel a title, for people
 * @param notificatieTekst a text, for people
 * @param eventInitiator the OIN of who did it
 * @param eventInitiatorNaam their name
 * @param deelnemer the OIN of whom it is told to
 * @param deelnemerNaam their name
 * @param eventDatumTijd when it happened
 * @param properties what it is about, by name: {@code actieverzoekId}, {@code documentId}, {@code berichtId}, {@code actieverzoekStatusNieuw} and others
 * @param links what can be done or read from here, by name
 */
public record Notificatie(
        String notificatieId,
        Optional<NotificatieType> notificatieType,
        Optional<String> samenwerkingId,
        Optional<String> samenwerkVorm,
        Optional<String> notificatieTitel,
        Optional<String> notificatieTekst,
        Optional<String> eventInitiator,
        Optional<String> eventInitiatorNaam,
        Optional<String> deelnemer,
        Optional<String> deelnemerNaam,
        Optional<Instant> eventDatumTijd,
        Map<String, String> properties,
        Map<String, Link> links) {

    /** Copies properties and links. */
    public Notificatie {
        properties = Map.copyOf(properties);
        links = Map.copyOf(links);
    }

    /**
     * One of the properties.
     *
     * @param name the name, for example {@code actieverzoekId}
     * @return empty when it is not there
     */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "Notificatie[" + notificatieId + "]";
    }
}
