package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.call.PathIdForm;

/**
 * A query as it stands in an address. Lists have commas between their values as they are: a server may split them before or
 * after it decodes.
 *
 * @param encoded the pairs, without question mark
 */
record QueryText(String encoded) {
    static final QueryText NONE = new QueryText("");
    /** Servers and what stands before them take some 8,000 characters of a request line. */
    private static final int LONGEST_LIST = 4_000;

    QueryText and(String name, String value) {
        return with(name, PathIdForm.PERCENT.apply(value));
    }

    QueryText and(String name, Optional<String> value) {
        return value.map(given -> and(name, given)).orElse(this);
    }

    /** Nothing is added for an empty list: that would ask for nothing at all. */
    QueryText and(String name, List<String> values) {
        return values.isEmpty()
                ? this
                : with(name, values.stream().map(PathIdForm.PERCENT::apply).collect(Collectors.joining(",")));
    }

    private QueryText with(String name, String value) {
        return new QueryText(encoded + (encoded.isEmpty() ? "" : "&") + name + "=" + value);
    }

    /** The end of an address. */
    String suffix() {
        return encoded.isEmpty() ? "" : "?" + encoded;
    }

    /** Parts of a list that fit in a query, each value once. */
    static List<List<String>> parts(List<String> values) {
        List<List<String>> parts = new ArrayList<>();
        int length = LONGEST_LIST + 1;
        for (String value : values.stream().distinct().toList()) {
            int more = PathIdForm.PERCENT.apply(value).length() + 1;
            if (length + more > LONGEST_LIST) {
                parts.add(new ArrayList<>());
                length = 0;
            }
            parts.get(parts.size() - 1).add(value);
            length += more;
        }
        return parts;
    }

    /** Only its size: values may tell what somebody looks for. */
    @Override
    public String toString() {
        return "QueryText[" + encoded.length() + " characters]";
    }
}
