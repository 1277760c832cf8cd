package nl.plusgemeente.sdk.omgevingswet.catalogus;

import java.time.LocalDate;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * What the words of the Omgevingswet mean (Stelselcatalogus opvragen v3). Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Catalogus {

    /**
     * Terms as they hold now (Catalogus v3, {@code GET begrippen}).
     *
     * @param zoekTerm words to look for
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when there are no words
     */
    Pages<Begrip> begrippen(String zoekTerm);

    /**
     * Terms as they hold on a day (Catalogus v3, {@code GET begrippen}).
     *
     * @param zoekTerm words to look for
     * @param geldigOp the day
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when there are no words
     */
    Pages<Begrip> begrippen(String zoekTerm, LocalDate geldigOp);

    /**
     * All that stands in another list (Catalogus v3, {@code GET} of a list).
     *
     * @param lijst the list
     * @return a lazy list over all pages
     */
    Pages<CatalogusObject> list(CatalogusLijst lijst);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Catalogus with(Caller caller) {
        return new CatalogusClient(caller);
    }
}
