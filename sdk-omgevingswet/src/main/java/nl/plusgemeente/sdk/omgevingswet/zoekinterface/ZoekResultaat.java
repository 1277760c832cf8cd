package nl.plusgemeente.sdk.omgevingswet.zoekinterface;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.HtmlText;

/**
 * A kind of work or activity that was found (Zoekinterface v2).
 *
 * @param urn names it
 * @param functioneleStructuurRef what to ask its rules by
 * @param omschrijving its words, with entities as the API gave them; empty when it gave none
 * @param trefwoorden words by which it was found
 * @param toestemming the permission that it needs; of activities only
 */
public record ZoekResultaat(
        String urn,
        Optional<String> functioneleStructuurRef,
        String omschrijving,
        List<String> trefwoorden,
        Optional<ZoekToestemming> toestemming) {

    /** Copies the list. */
    public ZoekResultaat {
        trefwoorden = List.copyOf(trefwoorden);
    }

    /**
     * Its words as people read them.
     *
     * @return without markup
     */
    public String tekst() {
        return HtmlText.plain(omschrijving);
    }
}
