package nl.plusgemeente.sdk.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SDK works where modules are real: in a JVM that has a module path and no class path. */
class ModulePathTest {

    @TempDir
    private Path folder;

    @Test
    void application_on_the_module_path_makes_a_call() throws Exception {
        Path output = folder.resolve("output.txt");
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--module",
                        "nl.plusgemeente.sdk.modulepath/nl.plusgemeente.sdk.modulepath.Consumer",
                        folder.resolve("log").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = application.waitFor(60, TimeUnit.SECONDS);
        application.destroyForcibly();

        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(ended).as("ended; said %s", lines).isTrue();
        assertThat(application.exitValue()).as("exit value; said %s", lines).isZero();
        assertThat(lines)
                .contains(
                        "found [locatieserver, omgevingswet]",
                        "read Omgevingsplan gemeente Utrecht",
                        "read Plaats[naam=Utrecht, provincie=Optional.empty, codes=[0344]]",
                        "logged besluiten",
                        "tables 3",
                        "in module nl.plusgemeente.sdk.modulepath",
                        "in module nl.plusgemeente.sdk.core",
                        "in module nl.plusgemeente.sdk.auth",
                        "in module nl.plusgemeente.sdk.exchange",
                        "in module nl.plusgemeente.sdk.omgevingswet");
    }

    /** This module and what it has at runtime, as Maven resolved it before the test. */
    private static String modulePath() throws IOException {
        return Path.of("target", "classes").toAbsolutePath()
                + File.pathSeparator
                + Files.readString(Path.of("target", "module.path")).strip();
    }
}
