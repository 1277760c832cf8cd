package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A document in a samenwerking, without its content (Samenwerkfunctionaliteit v5, {@code Document}).
 *
 * @param documentId its identification, a UUID
 * @param bestandsNaam the name of the file, as it was sent: not safe as a name on a disk
 * @param samenwerkingId the samenwerking that it is part of
 * @param aangemaaktDoor the OIN of who added it
 * @param aangemaaktDoorNaam their name
 * @param creatieDatumTijd when it was added
 * @param kenmerkSysteem the system that it comes from
 * @param nummerBinnenSysteem its number in that system
 * @param laatstAangepastDoor the OIN of who changed it last
 * @param laatstAangepastDoorNaam their name
 * @param laatstAangepastDatumTijd when it was last changed
 * @param documentOmschrijving a description
 * @param vertrouwelijkheidsAanduiding who may see it
 * @param taal the language
 * @param formaat the media type
 * @param documentHash the hash of the content, in a form that no public source tells
 * @param links what can be done or read from here, by name
 */
public record SamenwerkingDocument(
        String documentId,
        String bestandsNaam,
        Optional<String> samenwerkingId,
        Optional<String> aangemaaktDoor,
        Optional<String> aangemaaktDoorNaam,
        Optional<Instant> creatieDatumTijd,
        Optional<String> kenmerkSysteem,
        Optional<String> nummerBinnenSysteem,
        Optional<String> laatstAangepastDoor,
        Optional<String> laatstAangepastDoorNaam,
        Optional<Instant> laatstAangepastDatumTijd,
        Optional<String> documentOmschrijving,
        Optional<Vertrouwelijkheid> vertrouwelijkheidsAanduiding,
        Optional<String> taal,
        Optional<String> formaat,
        Optional<String> documentHash,
        Map<String, Link> links) {

    /** Copies the links. */
    public SamenwerkingDocument {
        links = Map.copyOf(links);
    }

    /** Without names of files and people. */
    @Override
    public String toString() {
        return "SamenwerkingDocument[" + documentId + "]";
    }
}
