package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.List;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;

/**
 * Permit checks, and what an application must have (Uitvoeren services v3). Thread-safe. Start with {@link
 * #vergunningcheck}; the methods under it ask one question at a time.
 *
 * <p>Every method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}: {@code NotFoundException} when
 * there are no rules for what was asked about, {@code InvalidRequestException} with {@code functioneleStructuurRefs}
 * among the parameters of its problem when the DSO knows none of the references. References differ between
 * environments.
 */
public interface ToepasbareRegels {

    /**
     * Begins a permit check: which permissions does this work need at this place? The check comes with the questions
     * that are open; it is a value, and the DSO remembers nothing of it.
     *
     * @param werkzaamheden the kinds of work, by their functioneleStructuurRef
     * @param locatie in RD New (metres); polygons closed, at most 99 square kilometres
     * @return the check, without answers
     * @throws IllegalArgumentException when it cannot be asked
     */
    Vergunningcheck vergunningcheck(List<String> werkzaamheden, Geometry locatie);

    /**
     * Asks again with the answers that were given since.
     *
     * @param check the check, with answers
     * @return the check with the questions and conclusions that follow
     */
    Vergunningcheck next(Vergunningcheck check);

    /**
     * Goes on from conclusions to what an application must have: documents, and questions of its own.
     *
     * @param check a check with conclusions that lead to an activity
     * @return another check, with the requirements of those activities; it has no answers yet, as its questions are others
     * @throws IllegalArgumentException when no conclusion leads to one
     */
    Vergunningcheck indieningsvereisten(Vergunningcheck check);

    /**
     * Goes on from a text that {@link Vergunningcheck#toJson} made.
     *
     * @param json the text, from a session or a form
     * @return the check, with the questions and conclusions of now
     * @throws VergunningcheckException when it is no such text
     */
    Vergunningcheck resume(String json);

    /**
     * What the measures are (Uitvoeren v3, {@code POST maatregelen/_bepaal}). No public source tells what they look
     * like.
     *
     * @param vragen what is asked about, with all answers
     * @param locatie in RD New (metres)
     * @return the JSON as it came
     */
    byte[] maatregelen(List<RegelVraag> vragen, Geometry locatie);

    /**
     * Conclusions (Uitvoeren v3, {@code POST conclusie/_bepaal}).
     *
     * @param vragen werkzaamheden, with all answers
     * @param locatie in RD New (metres)
     * @return one outcome for each reference that the DSO could tell about
     */
    List<RegelUitkomst> conclusies(List<RegelVraag> vragen, Geometry locatie);

    /**
     * What an application must have (Uitvoeren v3, {@code POST indieningsvereisten/_bepaal}), for who files it.
     *
     * @param vragen activities, with all answers
     * @param locatie in RD New (metres)
     * @return one outcome for each reference that the DSO could tell about
     */
    List<RegelUitkomst> indieningsvereisten(List<RegelVraag> vragen, Geometry locatie);

    /**
     * An explanation (Uitvoeren v3, {@code GET toelichtingen/{toelichtingId}}).
     *
     * @param toelichtingId as questions, documents and conclusions have it
     * @return with markup, as the API gave it
     */
    String toelichting(long toelichtingId);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static ToepasbareRegels with(Caller caller) {
        return new ToepasbareRegelsClient(caller);
    }
}
