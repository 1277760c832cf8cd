package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** One page of a list, counted from 1, with links to its neighbours that keep the other query parameters. */
public final class Paging {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 200;
    private static final int MAX_NUMBER = 1_000_000;

    private final Call call;
    private final String pageParameter;
    private final String sizeParameter;
    private final int number;
    private final int size;

    /** By {@code page} and {@code size}. */
    public Paging(Call call) {
        this(call, "page", "size");
    }

    /** By parameters of these names. */
    public Paging(Call call, String pageParameter, String sizeParameter) {
        this.call = call;
        this.pageParameter = pageParameter;
        this.sizeParameter = sizeParameter;
        this.number = call.number(pageParameter, 1, MAX_NUMBER);
        this.size = call.number(sizeParameter, DEFAULT_SIZE, MAX_SIZE);
    }

    /** The page as HAL; only the items on it are written. */
    public <T> JsonObject page(String name, List<T> items, Function<T, ? extends JsonValue> write) {
        int total = items.size();
        int pages = (total + size - 1) / size;
        int from = (int) Math.min(total, (number - 1L) * size);
        JsonArrayBuilder embedded = Json.createArrayBuilder();
        items.subList(from, Math.min(total, from + size)).forEach(item -> embedded.add(write.apply(item)));
        return Json.createObjectBuilder()
                .add("_embedded", Json.createObjectBuilder().add(name, embedded))
                .add("_links", links(pages))
                .add(
                        "page",
                        Json.createObjectBuilder()
                                .add("number", number)
                                .add("size", size)
                                .add("totalElements", total)
                                .add("totalPages", pages))
                .build();
    }

    private JsonObjectBuilder links(int pages) {
        JsonObjectBuilder links = Json.createObjectBuilder().add("self", link(number));
        if (number < pages) {
            links.add("next", link(number + 1));
        }
        if (number > 1 && pages > 0) {
            links.add("prev", link(Math.min(number - 1, pages)));
        }
        if (pages > 0) {
            links.add("first", link(1)).add("last", link(pages));
        }
        return links;
    }

    private JsonObjectBuilder link(int page) {
        TreeMap<String, String> query = new TreeMap<>(call.query());
        query.put(pageParameter, Integer.toString(page));
        query.put(sizeParameter, Integer.toString(size));
        StringBuilder href = new StringBuilder(call.self());
        query.forEach((name, value) -> href.append(href.indexOf("?") < 0 ? '?' : '&')
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        return Json.createObjectBuilder().add("href", href.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
