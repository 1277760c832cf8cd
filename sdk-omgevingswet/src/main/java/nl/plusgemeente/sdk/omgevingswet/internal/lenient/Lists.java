package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of answers: absent is empty. */
public final class Lists {
    private Lists() {}

    /** An immutable copy without nulls. */
    public static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        return mapped(list, Function.identity());
    }

    /** An immutable list of what the items become. */
    public static <W, T> List<T> mapped(
            @Nullable List<? extends @Nullable W> list, Function<? super W, ? extends T> mapping) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        return list.stream().filter(Objects::nonNull).<T>map(mapping).toList();
    }

    /** The texts in what no public source tells the shape of; none when it is no list. */
    public static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
