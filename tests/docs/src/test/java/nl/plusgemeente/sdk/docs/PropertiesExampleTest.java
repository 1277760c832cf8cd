package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's properties file is one that the SDK reads, secrets apart: those of a reader are not here. */
class PropertiesExampleTest {

    @Test
    void properties_inTheReadme_buildAnSdk(@TempDir Path folder) throws IOException {
        List<Block> examples = Block.of(Documents.named("README.md")).stream()
                .filter(block -> block.language().equals("properties"))
                .toList();
        assertThat(examples).hasSize(1);
        Path file = folder.resolve("plusgemeente.properties");
        Files.writeString(file, examples.get(0).text().replaceAll("(env|file):\\S+", "TEST"));

        try (GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
                .properties(file)
                .build()) {
            assertThat(sdk.describe().lines())
                    .anyMatch(line -> line.matches("deadline +PT20S \\(plusgemeente.properties\\)"))
                    .anyMatch(line -> line.matches("ontsluiten-v2 +https://dso.example.nl/.*"))
                    .anyMatch(line -> line.matches("tenant utrecht .*utrecht.p12.*omgevingswet.*"));
        }
    }
}
