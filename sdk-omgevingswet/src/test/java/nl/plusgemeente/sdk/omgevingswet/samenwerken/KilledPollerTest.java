package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an application has done when its process is killed again and again while it polls. */
@Timeout(120)
@Tag("long")
class KilledPollerTest {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void kill9_sixTimesWithin3000Notificaties_losesAndRepeatsNothing() throws Exception {
        int killed = 0;
        for (int run = 1; run <= KILLS; run++) {
            Process process = start();
            await(process, run * KilledPoller.TOLD / (KILLS + 2));
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            killed += process.exitValue() == 0 ? 0 : 1;
        }
        Process last = start();
        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();

        assertThat(killed).isEqualTo(KILLS);
        List<String> effects = Files.readAllLines(folder.resolve("effects.log"));
        assertThat(new HashSet<>(effects))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, KilledPoller.TOLD)
                        .mapToObj(i -> "n-" + i)
                        .toList());
        assertThat(effects).doesNotHaveDuplicates();
        assertThat(CursorStore.files(folder).load("utrecht").orElseThrow().until())
                .isEqualTo(KilledPoller.START.plusSeconds(7_200));
    }

    private void await(Process process, int effects) throws IOException {
        Path file = folder.resolve("effects.log");
        while (process.isAlive()
                && (!Files.exists(file) || Files.readAllLines(file).size() < effects)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPoller.class.getName(),
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
