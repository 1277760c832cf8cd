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
}
