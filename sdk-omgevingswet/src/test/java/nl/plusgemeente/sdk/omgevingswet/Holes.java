package nl.plusgemeente.sdk.omgevingswet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;

/** A good JSON with something wrong in place of each of its values, one at a time. */
final class Holes {
    private static final YassonCodec JSON = YassonCodec.create();
    private static final String HOLE = "here-is-a-hole";
    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "-1",
            "9223372036854775808",
            "1e999999",
            "12.5",
            "\"\"",
            "\"\\u0000 2026-13-45\"",
            "[]",
            "[null]",
            "[[{}]]",
            "{}",
            "{\"href\":{}}");

    private final Object whole;
    private final List<String> found = new ArrayList<>();

    private Holes(Object whole) {
        this.whole = whole;
    }

    static List<String> in(String good) {
        try {
            Holes holes = new Holes(
                    copy(JSON.read(new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)), Object.class)));
            holes.dig(holes.whole);
            return holes.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> members = new LinkedHashMap<>();
            object.forEach((name, member) -> members.put(name, copy(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(copy(item)));
            return items;
        }
        return value;
    }

    @SuppressWarnings("unchecked") // our own copy
    private void dig(Object value) {
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<Object, Object> member : ((Map<Object, Object>) object).entrySet()) {
                dig(member.getValue(), member::setValue);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                dig(list.get(i), item -> ((List<Object>) list).set(at, item));
            }
        }
    }

    private void dig(Object value, Consumer<Object> put) {
        put.accept(HOLE);
        String holed = written();
        WRONG.forEach(wrong -> found.add(holed.replace("\"" + HOLE + "\"", wrong)));
        put.accept(value);
        dig(value);
    }

    private String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.write(whole, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
