package nl.plusgemeente.sdk.mock.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a list is asked for. As that of OpenFSC, it gives a cursor with every page that is not empty, so that a list
 * is at its end only when a page is.
 *
 * @param after the key of the last element of the page before; empty for the first page
 * @param limit the most elements
 * @param descending the order
 */
record Paging(Optional<String> after, int limit, boolean descending) {

    private static final int DEFAULT = 25;
    private static final int MOST = 1_000;

    static Paging of(Parameters query) {
        boolean descending = switch (query.value("sort_order").orElse("SORT_ORDER_DESCENDING")) {
            case "SORT_ORDER_ASCENDING" -> false;
            case "SORT_ORDER_DESCENDING" -> true;
            default -> throw FscErrors.request(400, "sort_order is SORT_ORDER_ASCENDING or SORT_ORDER_DESCENDING");
        };
        return new Paging(query.value("cursor").map(Paging::decode), limit(query), descending);
    }

    /** All of a list, where a parameter says that this one does not count. */
    static <T> Page<T> all(List<T> elements) {
        return new Page<>(elements, "");
    }

    /** @param key sorts, and differs for every element */
    <T> Page<T> page(List<T> elements, Function<T, String> key) {
        Comparator<T> order = Comparator.comparing(key);
        List<T> part = elements.stream()
                .filter(element ->
                        after.map(last -> isBehind(key.apply(element), last)).orElse(true))
                .sorted(descending ? order.reversed() : order)
                .limit(limit)
                .toList();
        return new Page<>(part, part.isEmpty() ? "" : encode(key.apply(part.get(part.size() - 1))));
    }

    /**
     * A part of a list.
     *
     * @param elements in order
     * @param cursor leads to the next page; empty text after the end
     */
    record Page<T>(List<T> elements, String cursor) {

        /** The whole answer. */
        String json(String name, Function<T, String> json) {
            return "{\"" + name + "\":["
                    + String.join(",", elements.stream().map(json).toList())
                    + "],\"pagination\":{\"next_cursor\":\"" + cursor + "\"}}";
        }
    }

    private boolean isBehind(String key, String last) {
        return descending ? key.compareTo(last) < 0 : key.compareTo(last) > 0;
    }

    private static int limit(Parameters query) {
        String text = query.value("limit").orElse(Integer.toString(DEFAULT));
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw FscErrors.request(400, "limit is 1 to " + MOST);
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw FscErrors.request(400, "The cursor is not one of this list");
        }
    }
}
