package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request from one participant to another to do something (Samenwerkfunctionaliteit v5, {@code Actieverzoek}).
 *
 * @param actieverzoekId its identification, a UUID
 * @param samenwerkingId the samenwerking that it is part of
 * @param titel its title
 * @param omschrijving what is asked
 * @param melding what was said with the last step
 * @param productId the identification of the product that is asked for
 * @param status how far it is
 * @param zender the OIN of who asks
 * @param zenderNaam their name
 * @param ontvanger the OIN of who is asked
 * @param ontvangerNaam their name
 * @param creatieDatumTijd when it was sent
 * @param laatstAangepastDatumTijd when it was last changed
 * @param laatstAangepastDoor the OIN of who changed it last
 * @param laatstAangepastDoorNaam their name
 * @param aantalBerichten the number of berichten about it
 * @param documenten the documents that go with it
 * @param links what can be done or read from here, by name
 */
public record Actieverzoek(
        String actieverzoekId,
        Optional<String> samenwerkingId,
        Optional<String> titel,
        Optional<String> omschrijving,
        Optional<String> melding,
        Optional<String> productId,
        Optional<ActieverzoekStatus> status,
        Optional<String> zender,
        Optional<String> zenderNaam,
        Optional<String> ontvanger,
        Optional<String> ontvangerNaam,
        Optional<Instant> creatieDatumTijd,
        Optional<Instant> laatstAangepastDatumTijd,
        Optional<String> laatstAangepastDoor,
        Optional<String> laatstAangepastDoorNaam,
        OptionalInt aantalBerichten,
        List<SamenwerkingDocument> documenten,
        Map<String, Link> links) {

    /** Copies documents and links. */
    public Actieverzoek {
        documenten = List.copyOf(documenten);
        links = Map.copyOf(links);
    }

    /**
     * The steps that the API allows the asker now: those that it gave a link for.
     *
     * @return in the order of {@link ActieverzoekStap#ALL}; may be empty
     */
    public List<ActieverzoekStap> stappen() {
        return ActieverzoekStap.ALL.stream()
                .filter(stap -> links.containsKey(stap.link()))
                .toList();
    }

    /** Without what was asked, and by whom. */
    @Override
    public String toString() {
        return "Actieverzoek[" + actieverzoekId + "]";
    }
}
