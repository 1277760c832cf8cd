package nl.plusgemeente.sdk.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Refuses in every way that {@link RefusalLines} has to find. */
final class Refusing {
    private static final Path FILE = Path.of("src/test/java/nl/plusgemeente/sdk/coverage/Refusing.java");

    private Refusing() {}

    static class NoException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class FarException extends NoException {
        private static final long serialVersionUID = 1L;
    }

    record Answer(int status) {}

    static NoException factory() {
        return new NoException(); // refuses
    }

    static RuntimeException vague() {
        return new FarException(); // refuses
    }

    static Answer refused() {
        return new Answer(404); // refuses
    }

    static Answer answer(Optional<String> text, int size) {
        if (size > 10_000) {
            throw new FarException(); // refuses
        }
        if (size > 1_000) {
            throw factory(); // refuses
        }
        if (size > 100) {
            return refused(); // refuses
        }
        String first = text.orElseThrow(() -> factory()); // refuses
        String second = text.orElseThrow(() -> vague()); // refuses
        String third = text.orElseThrow(Refusing::factory); // refers
        String fourth = text.orElseThrow(FarException::new); // refers
        if (size < (first + second + third + fourth).length()) {
            throw new IllegalArgumentException("no exception of our own");
        }
        return new Answer(200);
    }

    static List<Integer> linesWith(String mark) throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).endsWith("; " + mark))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
