package nl.plusgemeente.sdk.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages JSON: values of other types, members dropped, doubled and renamed, deep nesting, bytes flipped, cut off. */
final class JsonMutator {
    private static final Pattern VALUE = Pattern.compile(":(\"[^\"]*\"|-?[0-9.]+|true|false|null|\\[\\]|\\{\\})");
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "{}",
            "[]",
            "[null]",
            "[[{}]]",
            "{\"href\":null}",
            "-1",
            "1e400",
            "99999999999999999999",
            "true",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"31-12-2026\"",
            "\"2026-02-31\"",
            "\"9999999999-01-01T00:00:00Z\"",
            "[".repeat(2_000) + "]".repeat(2_000),
            "{\"a\":".repeat(500) + "1" + "}".repeat(500));

    private final Random random;

    JsonMutator(Random random) {
        this.random = random;
    }

    byte[] mutate(String json) {
        String damaged = json;
        for (int times = random.nextInt(4); times > 0; times--) {
            damaged = once(damaged);
        }
        byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(6) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private String once(String json) {
        List<int[]> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(json);
        while (matcher.find()) {
            values.add(new int[] {matcher.start(1), matcher.end(1)});
        }
        if (values.isEmpty()) {
            return odd();
        }
        int[] value = values.get(random.nextInt(values.size()));
        String before = json.substring(0, value[0]);
        String found = json.substring(value[0], value[1]);
        String after = json.substring(value[1]);
        return switch (random.nextInt(6)) {
            case 0, 1 -> before + odd() + after;
            case 2 -> before + found + ",\"meer\":" + odd() + after;
            case 3 -> before.replaceFirst("\"([A-Za-z_]+)\":$", "\"x$1\":") + found + after;
            case 4 -> before + "[" + found + "," + found + "]" + after;
            default -> before + "{\"waarde\":" + found + "}" + after;
        };
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
