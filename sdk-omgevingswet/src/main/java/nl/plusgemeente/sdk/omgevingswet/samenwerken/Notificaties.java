package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import nl.plusgemeente.sdk.core.call.Pages;

/**
 * What happened in the samenwerkingen that the tenant takes part in (Samenwerkfunctionaliteit v5). Thread-safe. Every
 * method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Notificaties {

    /**
     * What happened in a window of time ({@code GET notificaties}, {@code eventDatumTijd[gt]} and {@code [lte]}).
     *
     * @param after later than this, to the millisecond
     * @param until not later than this, to the millisecond
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the window is empty
     */
    Pages<Notificatie> between(Instant after, Instant until);

    /**
     * All that happened in one samenwerking ({@code GET samenwerkingen/{samenwerkingId}/notificaties}).
     *
     * @param samenwerkingId the samenwerking
     * @return a lazy list; the API is not known to page it
     * @throws IllegalArgumentException when the identification is blank
     */
    Pages<Notificatie> of(String samenwerkingId);

    /**
     * Hears of everything that happens, across restarts of the application.
     *
     * @param name names the cursor and spreads the polls: the tenant's id; lower case, digits and hyphens
     * @param store keeps how far the poller is
     * @param since from when on, where the store has no cursor of that name yet
     * @return a builder
     * @throws IllegalArgumentException for a name of another form
     */
    NotificatiePoller.Builder poller(String name, CursorStore store, Instant since);
}
