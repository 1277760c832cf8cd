package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

/**
 * What a message has beyond what is known of it, so that nothing is lost.
 *
 * @param naam the local name of the element; an attribute's name after {@code @}, {@code #text} for text
 * @param xml the element as XML that can be read by itself; of an attribute or text its value
 */
public record OverigElement(String naam, String xml) {

    /** The name only: it may hold anything about anybody. */
    @Override
    public String toString() {
        return naam;
    }
}
