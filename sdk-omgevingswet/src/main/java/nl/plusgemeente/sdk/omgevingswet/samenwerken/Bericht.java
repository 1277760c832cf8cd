package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A message about an actieverzoek (Samenwerkfunctionaliteit v5, {@code Bericht}).
 *
 * @param berichtId its identification
 * @param actieverzoekId the actieverzoek that it is about
 * @param samenwerkingId the samenwerking that it is part of
 * @param inhoud the text
 * @param creatieDatumTijd when it was sent
 * @param zender the OIN of who sent it
 * @param zenderNaam their name
 * @param ontvanger the OIN of who gets it
 * @param ontvangerNaam their name
 * @param links what can be done or read from here, by name
 */
public record Bericht(
        String berichtId,
        Optional<String> actieverzoekId,
        Optional<String> samenwerkingId,
        String inhoud,
        Optional<Instant> creatieDatumTijd,
        Optional<String> zender,
        Optional<String> zenderNaam,
        Optional<String> ontvanger,
        Optional<String> ontvangerNaam,
        Map<String, Link> links) {

    /** Copies the links. */
    public Bericht {
        links = Map.copyOf(links);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "Bericht[" + berichtId + "]";
    }
}
