package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A request that was begun and not finished: serialisable by its components, to be kept while the files are sent. The
 * DSO drops it 24 hours after it was begun, and nothing has been filed then.
 *
 * @param verzoekId the temporary identification
 * @param begonnen when it was begun: the moment before the API was asked, so that it never seems younger than it is
 * @param documentLinks where files go
 */
public record IndienConcept(String verzoekId, Instant begonnen, List<DocumentLink> documentLinks) {
    private static final Duration LIFE = Duration.ofHours(24);

    /** Copies the list. */
    public IndienConcept {
        documentLinks = List.copyOf(documentLinks);
    }

    /**
     * When it lapses.
     *
     * @return 24 hours after it was begun
     */
    public Instant verlooptOp() {
        return begonnen.plus(LIFE);
    }

    /**
     * Whether it has lapsed.
     *
     * @param moment now
     * @return {@code true} from {@link #verlooptOp()} on
     */
    public boolean isVerlopenOp(Instant moment) {
        return !moment.isBefore(verlooptOp());
    }

    /** The names of the links only. */
    @Override
    public String toString() {
        return "IndienConcept" + documentLinks;
    }
}
