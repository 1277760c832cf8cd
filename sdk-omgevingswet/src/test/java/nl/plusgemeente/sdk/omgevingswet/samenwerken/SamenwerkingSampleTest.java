package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;

/** Over a real answer, which is not ours to publish: every value of it is in the record, and the record has no other. */
class SamenwerkingSampleTest {
    private static final String NAME = "swf-v5-samenwerking.captured-preproduction.json";

    @Test
    void samenwerking_captured_isReadWithoutLoss() throws Exception {
        String json = sample();
        Samenwerking read = Samenwerken.with(RecordingCaller.answering(json))
                .samenwerkingen()
                .get("SAM-66497");
        Map<?, ?> members =
                YassonCodec.create().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Map.class);

        int compared = 0;
        for (RecordComponent component : Samenwerking.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(read);
            String name = component.getName();
            if (name.equals("links")) {
                compareLinks((Map<?, ?>) members.get("_links"), read.links());
            } else {
                assertThat(members.containsKey(name)).as(name).isTrue();
                assertThat(plain(value)).as(name).isEqualTo(inSample(name, members.get(name)));
            }
            compared++;
        }
        assertThat(compared).isEqualTo(members.size());
    }

    private static void compareLinks(Map<?, ?> sample, Map<String, Link> links) {
        assertThat(links.keySet()).isEqualTo(sample.keySet());
        links.forEach((name, link) -> {
            Map<?, ?> members = (Map<?, ?>) sample.get(name);
            assertThat(link.href()).isEqualTo(members.get("href"));
            assertThat(members.entrySet())
                    .filteredOn(entry -> !entry.getKey().equals("href"))
                    .allSatisfy(entry -> assertThat(entry.getValue()).isEqualTo(""));
            assertThat(link)
                    .isEqualTo(new Link(
                            link.href(),
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        });
    }

    private static String plain(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(String::valueOf).orElse("null");
        }
        return value instanceof OptionalInt number ? Integer.toString(number.orElse(-1)) : String.valueOf(value);
    }

    private static String inSample(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            assertThat(object).hasSize(1);
            return String.valueOf(object.get(name));
        }
        if (name.endsWith("DatumTijd")) {
            Instant moment = OffsetDateTime.parse(String.valueOf(value)).toInstant();
            return moment.toString();
        }
        return String.valueOf(value);
    }

    private static String sample() throws IOException {
        Path file = Path.of(System.getProperty("plusgemeente.shared", "../shared"), "samples", "omgevingswet", NAME);
        assumeTrue(
                Files.exists(file),
                () -> "SKIPPED: the sample " + NAME + " is not at " + file.toAbsolutePath()
                        + "; set -Dplusgemeente.shared to the folder that holds samples/");
        return Files.readString(file);
    }
}
