package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;

/**
 * Requests that did not arrive, or that go together (Verzoek afhandelen v2). Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 *
 * <p>The API is described in words only. Names in its JSON are those of {@link AfhandelenNames}: guesses, until they are
 * {@linkplain #named set}.
 */
public interface Verzoeken {

    /**
     * Finds requests that did not arrive, and fetches their messages: day by day, each day's list in pages of 50, and one
     * message for each request that is for the organisations of the window and that the application does not have.
     *
     * <p>At least once: what is given may be given again, from the cursor on. What fails before anything was found is
     * thrown; what fails later is told in the result, so that what was found is not lost.
     *
     * @param window where, when, for whom
     * @param arrived whether the application has a message (number of the request and volgnummer); of what it has, no
     *     message is fetched
     * @return what was found, and where to go on
     */
    RecoveryResult recover(RecoveryWindow window, Predicate<Zaakverwijzing> arrived);

    /**
     * All requests in an area, those for others too (Verzoek afhandelen v2, {@code POST verzoeken/_zoek}).
     *
     * @param gebied the area, in RD New (metres)
     * @param vanaf the first day
     * @param totEnMet the last day
     * @return at most 50,000, over all pages
     * @throws IllegalArgumentException when the area cannot be searched in
     */
    List<Zaakverwijzing> search(Geometry gebied, LocalDate vanaf, LocalDate totEnMet);

    /**
     * The requests at the place of another (Verzoek afhandelen v2, {@code POST verzoeken/_zoek}).
     *
     * @param verzoeknummer the number of that one
     * @param vanaf the first day
     * @param totEnMet the last day
     * @return at most 50,000, over all pages
     * @throws IllegalArgumentException when the number is blank
     */
    List<Zaakverwijzing> related(String verzoeknummer, LocalDate vanaf, LocalDate totEnMet);

    /**
     * The message on a request as it was sent, for organisations that are entitled to it (Verzoek afhandelen v2, {@code GET
     * verzoeken/{verzoeknummer}/samenvatting}).
     *
     * @param verzoeknummer the number of the request
     * @return the message
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamFormatException when it cannot be read
     * @throws IllegalArgumentException when the number is blank
     */
    StamBericht samenvatting(String verzoeknummer);

    /**
     * The same client with other names in the JSON.
     *
     * @param names the names
     * @return a client
     */
    Verzoeken named(AfhandelenNames names);

    /**
     * The client over any caller, with guessed names; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Verzoeken with(Caller caller) {
        return new VerzoekenClient(caller, AfhandelenNames.GUESSED);
    }
}
