package nl.plusgemeente.sdk.core.call;

/**
 * How an API pages.
 *
 * @param pageParameter the name of the parameter for the page's number
 * @param sizeParameter the name of the parameter for the page's size
 * @param firstPage the number of the first page
 * @param maxSize the largest size that the API is known to take
 */
public record PagingForm(String pageParameter, String sizeParameter, int firstPage, int maxSize) {

    /**
     * Refuses a size that the API does not take.
     *
     * @param size the number of items on a page
     * @return the size
     * @throws IllegalArgumentException when it is out of range
     */
    public int checkedSize(int size) {
        if (size < 1 || size > maxSize) {
            throw new IllegalArgumentException("a page holds 1 to " + maxSize + " items here, not " + size);
        }
        return size;
    }
}
