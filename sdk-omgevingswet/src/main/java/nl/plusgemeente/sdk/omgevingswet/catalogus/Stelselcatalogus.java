package nl.plusgemeente.sdk.omgevingswet.catalogus;

import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * The Stelselcatalogus without a key: the API behind its website. Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 *
 * <p>No public source tells a host of pre-production: there, calls fail with a
 * {@link nl.plusgemeente.sdk.core.error.ConfigurationException} unless an address is set.
 */
public interface Stelselcatalogus {

    /**
     * Concepts by words (Catalogus website API, {@code GET concepten}).
     *
     * @param zoekTerm words to look for
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when there are no words
     */
    Pages<CatalogusObject> concepten(String zoekTerm);

    /**
     * All that stands in a list (Catalogus website API, {@code GET} of a list).
     *
     * @param lijst one of those that this API has
     * @return a lazy list over all pages
     */
    Pages<CatalogusObject> list(CatalogusLijst lijst);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Stelselcatalogus with(Caller caller) {
        return new StelselcatalogusClient(caller);
    }
}
