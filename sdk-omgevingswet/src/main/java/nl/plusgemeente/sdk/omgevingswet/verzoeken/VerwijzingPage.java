package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a search.
 *
 * @param items what is on it
 * @param totalPages how many pages there are, where the answer counts them
 */
record VerwijzingPage(List<Zaakverwijzing> items, OptionalLong totalPages) {

    /** Where nothing is counted, an empty page is the last: the API may have pages of another size than was asked. */
    boolean mayHaveNext(int number) {
        return !items.isEmpty() && (totalPages.isEmpty() || number < totalPages.getAsLong());
    }
}
