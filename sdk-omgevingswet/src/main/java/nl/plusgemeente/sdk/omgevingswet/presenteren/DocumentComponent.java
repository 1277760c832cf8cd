package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.StopText;

/**
 * One component of a text, with those under it: chapter, article, paragraph (Presenteren v8, {@code
 * DocumentComponent}).
 *
 * @param identificatie its wId, to which annotations refer, for example {@code gm0344_a__chp_4__art_4.24}
 * @param expressie its eId, for example {@code chp_4__art_4.24}
 * @param type of what kind
 * @param volgordeNummer its place among its siblings, from 0
 * @param kopXml its heading as XML of STOP
 * @param inhoudXml its content as XML of STOP; that of a BEGRIP stands in its parent's content too
 * @param gereserveerdXml the mark that its place is kept for later text
 * @param vervallenXml the mark that it has lapsed
 * @param conditieArtikel under which condition it holds, in the body of a temporary part
 * @param wijzigactie what a draft does to it; only in drafts and besluitversies
 * @param bevatRenvooi whether a draft changes something in it; only in drafts and besluitversies
 * @param bevatOntwerpInformatie whether there is something of a draft in it, which the API does not want used any more
 * @param componenten the components under it, in order
 */
public record DocumentComponent(
        String identificatie,
        String expressie,
        Optional<ComponentType> type,
        OptionalInt volgordeNummer,
        Optional<String> kopXml,
        Optional<String> inhoudXml,
        Optional<String> gereserveerdXml,
        Optional<String> vervallenXml,
        Optional<ConditieArtikel> conditieArtikel,
        Optional<Wijzigactie> wijzigactie,
        boolean bevatRenvooi,
        boolean bevatOntwerpInformatie,
        List<DocumentComponent> componenten) {

    /** Copies the list. */
    public DocumentComponent {
        componenten = List.copyOf(componenten);
    }

    /**
     * The heading.
     *
     * @return empty when there is none
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when its XML cannot be read
     */
    public Optional<Kop> kop() {
        return kopXml.map(Kop::of);
    }

    /**
     * The title in the heading.
     *
     * @return for example {@code Dakkapel}; empty when there is none
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when its XML cannot be read
     */
    public Optional<String> opschrift() {
        return kop().flatMap(Kop::opschrift);
    }

    /**
     * The own content as plain text, without that of the components under it: a line for each block, items with their
     * number, cells of tables separated by tabs, without notes.
     *
     * @return empty when there is none
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when its XML cannot be read
     */
    public String tekst() {
        return inhoudXml.map(StopText::plain).orElse("");
    }

    /**
     * Whether its place is kept for later text.
     *
     * @return not so when a draft takes that mark away
     */
    public boolean gereserveerd() {
        return gereserveerdXml.filter(StructuurMapping::marked).isPresent();
    }

    /**
     * Whether it has lapsed.
     *
     * @return not so when a draft takes that mark away
     */
    public boolean vervallen() {
        return vervallenXml.filter(StructuurMapping::marked).isPresent();
    }

    /**
     * This component and all under it, in the order of the text.
     *
     * @return at least this one
     */
    public Stream<DocumentComponent> stream() {
        return Stream.concat(Stream.of(this), componenten.stream().flatMap(DocumentComponent::stream));
    }

    /** What it is and how much is in it: a text is too long for a log. */
    @Override
    public String toString() {
        return "DocumentComponent[" + identificatie + ", " + componenten.size() + " componenten]";
    }
}
