package nl.plusgemeente.sdk.omgevingswet.dso;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;

/**
 * Something of which no public source tells the schema, or not all of it: the whole object as the API gave it, so that
 * nothing is lost. What is typed beside it stands in here too.
 */
public interface RawJson {

    /**
     * The object: texts, {@link java.math.BigDecimal}s, booleans, and maps and lists of these, not to be changed.
     * Members that are {@code null} are left out.
     *
     * @return by name
     */
    Map<String, Object> json();

    /**
     * A member that is a text, number or boolean, in its own words.
     *
     * @param member its name in the JSON
     * @return empty when it is absent or something else
     */
    default Optional<String> text(String member) {
        return new Members(json()).text(member);
    }

    /**
     * Where a link leads.
     *
     * @param name the name of the link under {@code _links}, for example {@code self}
     * @return the address; empty when there is no such link, or more than one
     */
    default Optional<String> link(String name) {
        return new Members(json()).link(name);
    }
}
