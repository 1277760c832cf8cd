package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * What one participant of a samenwerking asks of another (Samenwerkfunctionaliteit v5). Thread-safe. Every method that
 * asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}.
 *
 * <p>What the body of a new actieverzoek looks like is in no public source: for that there is
 * {@link nl.plusgemeente.sdk.core.call.Operation#raw} at the link {@code actieverzoekOpstellen} of a samenwerking.
 */
public interface Actieverzoeken {

    /**
     * The actieverzoeken of a samenwerking that an organisation takes part in ({@code GET actieverzoeken}).
     *
     * @param samenwerkingId the samenwerking
     * @param organisatie the number of the organisation
     * @return all of them; the API does not page them
     * @throws IllegalArgumentException when the identification is blank
     */
    List<Actieverzoek> list(String samenwerkingId, Oin organisatie);

    /**
     * One actieverzoek ({@code GET actieverzoeken/{actieverzoekId}}).
     *
     * @param actieverzoekId its identification, a UUID
     * @return the actieverzoek, with the steps that are allowed now
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the identification is blank
     */
    Actieverzoek get(String actieverzoekId);

    /**
     * Takes a step ({@code PATCH actieverzoeken/{actieverzoekId}}).
     *
     * @param actieverzoek as it was last read: its links tell what is allowed
     * @param stap the step
     * @param melding what to say with it
     * @return the actieverzoek after the step
     * @throws StapNotAllowedException when the API gave no link for it; nothing is sent (SDK-7040)
     */
    default Actieverzoek take(Actieverzoek actieverzoek, ActieverzoekStap stap, String melding) {
        return change(actieverzoek, change -> change.status(stap.status()).melding(melding));
    }

    /**
     * Changes some members ({@code PATCH actieverzoeken/{actieverzoekId}}, a merge patch of RFC 7396). Not repeated when
     * the connection breaks: read it again to see whether it was changed.
     *
     * @param actieverzoek as it was last read: its links tell what is allowed
     * @param change says what changes
     * @return the actieverzoek after the change
     * @throws StapNotAllowedException when the status is that of a step for which the API gave no link; nothing is sent
     *     (SDK-7040)
     * @throws IllegalArgumentException when nothing is to change
     */
    Actieverzoek change(Actieverzoek actieverzoek, Consumer<ActieverzoekWijziging> change);

    /**
     * The berichten about an actieverzoek ({@code GET actieverzoeken/{actieverzoekId}/berichten}).
     *
     * @param actieverzoekId the actieverzoek
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the identification is blank
     */
    Pages<Bericht> berichten(String actieverzoekId);

    /**
     * Sends a bericht ({@code POST actieverzoeken/{actieverzoekId}/berichten}). Not repeated when the connection breaks,
     * as it could then be there twice.
     *
     * @param actieverzoekId the actieverzoek
     * @param inhoud the text
     * @return the bericht as the API has it
     * @throws IllegalArgumentException when identification or text is blank
     */
    Bericht send(String actieverzoekId, String inhoud);
}
