package nl.plusgemeente.sdk.omgevingswet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;

/** Real answers, and examples of specifications, which are not ours to publish. */
public final class Sample {
    private static final YassonCodec JSON = YassonCodec.create();

    private Sample() {}

    /** A file of which the test is skipped, and says so, when it is not there. */
    public static String text(String name) {
        Path file = Path.of(System.getProperty("plusgemeente.shared", "../shared"), "samples", name);
        assumeTrue(
                Files.exists(file),
                () -> "SKIPPED: the sample " + name + " is not at " + file.toAbsolutePath()
                        + "; set -Dplusgemeente.shared to the folder that holds samples/");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON as a value: neither spaces, nor the order of members, nor the way a number is written makes a difference. */
    public static Object value(String json) {
        try {
            return plain(JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> members = new LinkedHashMap<>();
            object.forEach((name, member) -> members.put(name, plain(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Sample::plain).toList();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : String.valueOf(value);
    }
}
