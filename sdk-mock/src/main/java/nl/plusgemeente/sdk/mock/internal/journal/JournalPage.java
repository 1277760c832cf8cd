package nl.plusgemeente.sdk.mock.internal.journal;

import java.util.List;
import nl.plusgemeente.sdk.mock.ReceivedRequest;

/**
 * A part of the journal.
 *
 * @param entries the newest first
 * @param last the number of the newest request ever; 0 when there never was one
 * @param oldest the number of the oldest that is still kept; one more than {@code last} when none is
 */
public record JournalPage(List<Entry> entries, long last, long oldest) {

    /**
     * One request.
     *
     * @param number one more than that of the request before it
     * @param request what came in
     */
    public record Entry(long number, ReceivedRequest request) {}
}
