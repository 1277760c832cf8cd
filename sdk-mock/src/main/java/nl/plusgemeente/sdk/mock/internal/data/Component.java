package nl.plusgemeente.sdk.mock.internal.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One part of a document's text: a chapter, an article, a member of it.
 *
 * @param wId its identification, the same in every version
 * @param eId its identification by position in this version
 * @param type what it is: {@code HOOFDSTUK}, {@code ARTIKEL} …
 * @param kop its heading as XML
 * @param inhoud its text as XML
 * @param gereserveerd XML, where a number is kept free
 * @param vervallen XML, where the text has lapsed
 * @param delen its own parts, in order
 */
public record Component(
        String wId,
        String eId,
        String type,
        Optional<String> kop,
        Optional<String> inhoud,
        Optional<String> gereserveerd,
        Optional<String> vervallen,
        List<Component> delen) {

    public Component {
        delen = List.copyOf(delen);
    }

    /** This part and everything below it. */
    public Stream<Component> all() {
        return Stream.concat(Stream.of(this), delen.stream().flatMap(Component::all));
    }
}
