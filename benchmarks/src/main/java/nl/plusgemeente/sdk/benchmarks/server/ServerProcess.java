package nl.plusgemeente.sdk.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@link LoopbackServer} in a process of its own, which ends with {@link #close()} or with this process. */
public final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final Path folder;
    private final String plain;
    private final String tls;

    private ServerProcess(Process process, Path folder, String[] ports) {
        this.process = process;
        this.folder = folder;
        this.plain = "http://localhost:" + ports[0];
        this.tls = "https://localhost:" + ports[1];
    }

    /** Starts a server and waits until it listens. */
    public static ServerProcess start() {
        try {
            Path folder = Files.createTempDirectory("benchmarks-TEST-pki");
            Process process = start(LoopbackServer.class, folder.toString());
            return new ServerProcess(process, folder, ports(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a program of this module that tells its ports and ends with its standard input. */
    public static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What a program told. */
    public static String[] ports(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String ports = out.readLine();
        if (ports == null) {
            throw new IOException("the server did not start");
        }
        return ports.split(" ", -1);
    }

    /** Where it answers over HTTP. */
    public String plain() {
        return plain;
    }

    /** Where it answers over TLS, to clients with a certificate. */
    public String tls() {
        return tls;
    }

    /** Where the files of {@link TestPki} are. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.destroy();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
