package nl.plusgemeente.sdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever an API answers, the clients read it or refuse it as they document, within a second and 64 MB. More than the
 * usual number: {@code -Dfuzz.answers=100000}.
 */
class AnswerFuzzTest {
    private static final String USUAL = "5500";
    private static final String SEED = "20261126";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    @TempDir
    private Path folder;

    @Test
    void wrongAnswers_ofEveryKind_areReadOrRefusedInBoundedTimeAndMemory(GemeenteSdk sdk) throws Exception {
        Caller caller = sdk.onBehalfOf("lelystad").caller();
        Asks.all()
                .forEach((name, ask) ->
                        ask.accept(Omgevingswet.FACILITY.client(new Corpus(caller, folder.resolve(name)))));

        Process fuzz = start(System.getProperty("fuzz.answers", USUAL));
        String said = new String(fuzz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(fuzz.waitFor(10, TimeUnit.MINUTES)).isTrue();
        System.out.println(said);
        assertThat(fuzz.exitValue()).as(said).isZero();
        assertThat(said).contains(" refused, slowest ");
    }

    private Process start(String count) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnswerFuzz.class.getName(),
                        folder.toString(),
                        count,
                        SEED)
                .redirectErrorStream(true)
                .start();
    }
}
