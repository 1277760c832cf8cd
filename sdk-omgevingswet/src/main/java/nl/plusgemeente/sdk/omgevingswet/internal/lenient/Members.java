package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of an object whose schema is in no public source: kept as they came, but for nulls. */
public final class Members {
    private Members() {}

    /** An immutable copy at every level; what is no object has no members. */
    public static Map<String, Object> of(@Nullable Object object) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> json) {
            json.forEach((name, value) -> {
                if (value != null) {
                    members.put(String.valueOf(name), copy(value));
                }
            });
        }
        return Collections.unmodifiableMap(members);
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> object) {
            return of(object);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .<Object>map(Members::copy)
                    .toList();
        }
        return value;
    }
}
