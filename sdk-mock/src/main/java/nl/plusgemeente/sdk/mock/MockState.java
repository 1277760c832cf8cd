package nl.plusgemeente.sdk.mock;

import java.util.List;

/**
 * What the mock remembers, as JSON documents that can be read, changed and put back, one for each part. What is read can be
 * put back as it is. {@link MockFacilities#reset()} brings everything back to how it was at the start. The forms are in
 * {@code docs/mock.md}; the administration has the same documents under {@code /api/state}.
 */
public interface MockState {

    /**
     * The parts there are.
     *
     * @return {@code verzoeken}, {@code samenwerkingen}, {@code downloads}, {@code oauth} and {@code exchange}, which can be set;
     *     {@code keys}, {@code tokens}, {@code messages} and {@code contracts}, which can be read only
     */
    List<String> parts();

    /**
     * Whether a part can be set. What is signed or drawn at random cannot.
     *
     * @param part one of {@link #parts()}
     * @return false when it can be read only
     * @throws IllegalArgumentException if there is no such part; the message lists those there are
     */
    boolean isSettable(String part);

    /**
     * A part as it is now.
     *
     * @param part one of {@link #parts()}
     * @return a JSON object
     * @throws IllegalArgumentException if there is no such part; the message lists those there are
     */
    String read(String part);

    /**
     * Replaces a part by what stands in a document. It is taken whole or not at all.
     *
     * @param part one of {@link #parts()}
     * @param json a JSON object of at most 8 MiB, with at most 1,000 items in each list
     * @throws IllegalArgumentException if there is no such part, or the document is not one of it; the message names the member
     * @throws UnsupportedOperationException if the part can be read only
     */
    void set(String part, String json);
}
