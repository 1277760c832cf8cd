package nl.plusgemeente.sdk.omgevingswet.locatie;

import java.util.List;
import nl.plusgemeente.sdk.core.error.SdkException;

/**
 * What one of two APIs answered: something was {@link Found}, which may be an empty list, or asking {@link Failed}. There
 * is no list to read without choosing one of the two.
 *
 * @param <T> the type of a document
 */
public sealed interface Half<T> permits Half.Found, Half.Failed {

    /**
     * What was found.
     *
     * @return the documents; empty when there are none for sure
     * @throws SdkException the reason, when asking failed
     */
    List<T> items();

    /**
     * Whether this half tells everything.
     *
     * @return {@code false} when asking failed, or there was more than was read
     */
    boolean isComplete();

    /**
     * The API answered.
     *
     * @param <T> the type of a document
     * @param items the documents
     * @param isComplete whether these are all; {@code false} when there was more than was to be read
     */
    record Found<T>(List<T> items, boolean isComplete) implements Half<T> {

        /** Copies the list. */
        public Found {
            items = List.copyOf(items);
        }
    }

    /**
     * The API did not answer, or not as it should: nothing is known of this half.
     *
     * @param <T> the type of a document
     * @param reason why
     */
    record Failed<T>(SdkException reason) implements Half<T> {

        @Override
        public List<T> items() {
            throw reason;
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    }
}
