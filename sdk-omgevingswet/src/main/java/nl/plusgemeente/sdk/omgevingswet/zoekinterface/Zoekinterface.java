package nl.plusgemeente.sdk.omgevingswet.zoekinterface;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Kinds of work and activities by the words of citizens (Zoekinterface v2). Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Zoekinterface {

    /**
     * Kinds of work (Zoekinterface v2, {@code POST werkzaamheden/_zoek}): {@code werkzaamheden(q ->
     * q.zoekterm("dakkapel"))}.
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<ZoekResultaat> werkzaamheden(Consumer<ZoekQuery> question);

    /**
     * Activities (Zoekinterface v2, {@code POST activiteiten/_zoek}).
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<ZoekResultaat> activiteiten(Consumer<ZoekQuery> question);

    /**
     * Words for kinds of work that begin like these (Zoekinterface v2, {@code POST werkzaamheden/_suggereer}).
     *
     * @param words what was typed so far
     * @return whole words and phrases
     * @throws IllegalArgumentException when nothing was typed
     */
    List<String> suggestWerkzaamheden(String words);

    /**
     * Words for activities that begin like these (Zoekinterface v2, {@code POST activiteiten/_suggereer}).
     *
     * @param words what was typed so far
     * @return whole words and phrases
     * @throws IllegalArgumentException when nothing was typed
     */
    List<String> suggestActiviteiten(String words);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Zoekinterface with(Caller caller) {
        return new ZoekinterfaceClient(caller);
    }
}
