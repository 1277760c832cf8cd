package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/**
 * <strong>Experimental.</strong> Files a request in two steps (Verzoek indienen v5): begin it with the whole message, send
 * the files, finish it. The API is described in words only; the message has no public schema, so that the application
 * writes it. Thread-safe. Every method throws {@link nl.plusgemeente.sdk.core.error.SdkException}.
 *
 * <p>Nothing is repeated that may have reached the API. After {@link #begin} without an answer nothing has been filed:
 * begin anew, the other draft lapses. After {@link #finish} without an answer it is <em>not known</em> whether the
 * request was filed: look it up, and do not file it once more.
 */
public interface Indienen {

    /**
     * Begins a request ({@code POST verzoeken}).
     *
     * @param bericht the whole message as JSON, with the number of the bevoegd gezag
     * @return the draft, with the links for its files
     */
    IndienConcept begin(RequestBody bericht);

    /**
     * Sends a file to a link of the draft.
     *
     * @param concept the draft
     * @param link one of its links
     * @param bestand the file
     * @throws IndienException when the draft has lapsed ({@link DsoErrors#CONCEPT_LAPSED}), or the link leads elsewhere than to
     *     the API ({@link DsoErrors#DOCUMENT_LINK})
     */
    void upload(IndienConcept concept, DocumentLink link, RequestBody bestand);

    /**
     * Finishes the request ({@code POST verzoeken/{verzoekId}}): from here on it is filed.
     *
     * @param concept the draft
     * @return the number of the request
     * @throws IndienException when the draft has lapsed ({@link DsoErrors#CONCEPT_LAPSED}): nothing is sent then
     */
    String finish(IndienConcept concept);

    /**
     * The client over a caller, such as that of {@code sdk.onBehalfOf(…)}.
     *
     * @param caller makes the calls
     * @param token the token of the DSO's identity server, such as {@link nl.plusgemeente.sdk.auth.BearerToken}; the API key
     *     is never sent
     * @param names what no public source tells
     * @return a client
     */
    static Indienen with(Caller caller, AuthScheme token, IndienNames names) {
        return new IndienenClient(caller.with(token), names);
    }
}
