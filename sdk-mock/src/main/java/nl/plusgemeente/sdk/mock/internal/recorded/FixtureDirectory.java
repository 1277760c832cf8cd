package nl.plusgemeente.sdk.mock.internal.recorded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.RecordedAnswer;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Recordings;
import nl.plusgemeente.sdk.mock.internal.http.Recordings.Recorded;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/**
 * A directory with recorded answers. The name of a file says what it answers: API, version and operation, as in
 * {@code presenteren-v8-regeltekstannotaties.captured.json}. What {@link nl.plusgemeente.sdk.mock.Recording} writes has a
 * {@link Label} besides: such a file answers its own question only. Requests, errors without a label, and files of APIs or
 * operations that the mock does not play are passed over.
 */
public final class FixtureDirectory {

    private final List<Fixture> fixtures = new ArrayList<>();

    /** A directory without files. */
    public FixtureDirectory() {}

    /**
     * Reads a directory, not those below it.
     *
     * @throws IllegalArgumentException if there is no such directory, or a file is not JSON; the message names it
     */
    public FixtureDirectory(Path directory, List<Api> apis) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("There is no directory with recorded answers at " + directory);
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> operation(file, apis).ifPresent(name -> fixtures.add(Fixture.read(file, name))));
        } catch (IOException e) {
            throw new UncheckedIOException("The recorded answers cannot be read from " + directory, e);
        }
    }

    public List<RecordedAnswer> list() {
        return fixtures.stream().map(Fixture::about).toList();
    }

    /**
     * The answers, with links to a running server in place of those to the real one.
     *
     * @param origins the addresses of the server
     */
    public Recordings answers(Function<Zone, String> origins) {
        return (api, operation, call) -> find(api, operation, call)
                .map(fixture ->
                        new Recorded(fixture.answer(origins), fixture.label().isPresent()));
    }

    private Optional<Fixture> find(Api api, String operation, Call call) {
        List<Fixture> all = fixtures.stream()
                .filter(fixture -> fixture.about().api().equals(api.name()))
                .filter(fixture -> fixture.about().operation().equals(operation))
                .toList();
        return answerTo(all, api, call)
                .or(() -> all.stream()
                        .filter(fixture -> !fixture.label().isPresent())
                        .filter(fixture ->
                                fixture.isAbout(call.match().variables().values()))
                        .findFirst());
    }

    /** What was recorded of this very question; what went well before what was refused. */
    private static Optional<Fixture> answerTo(List<Fixture> all, Api api, Call call) {
        List<Fixture> labelled =
                all.stream().filter(fixture -> fixture.label().isPresent()).toList();
        if (labelled.isEmpty()) {
            return Optional.empty();
        }
        Incoming asked = call.incoming();
        Question question = Question.of(
                asked.method(), asked.path().substring(api.basePath().length()), asked.queryString(), asked.body());
        return labelled.stream()
                .filter(fixture -> fixture.label().orElseThrow().question().equals(question.mark()))
                .min(Comparator.comparing(fixture -> fixture.label().orElseThrow()));
    }

    /** The longest name wins: {@code regelingen-zoek} is not {@code regelingen}. */
    private static Optional<Name> operation(Path file, List<Api> apis) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".json") && !name.endsWith(".xml") || name.contains(".request.")) {
            return Optional.empty();
        }
        return apis.stream()
                .flatMap(api -> api.routes().stream().map(route -> new Name(api, route)))
                .filter(candidate -> name.matches(Pattern.quote(candidate.toString()) + "[-_.].*"))
                .filter(candidate -> name.endsWith(".json") || candidate.speaksXml())
                .max(Comparator.comparing(candidate -> candidate.toString().length()));
    }

    /** API and operation, as they begin the name of a file. */
    record Name(Api api, Route route) {

        /** A recorded answer has the media type that the operation gives when nothing else is asked for. */
        String contentType() {
            return route.produces().stream().findFirst().orElse(Answer.JSON);
        }

        boolean speaksXml() {
            return contentType().equals(Answer.XML);
        }

        @Override
        public String toString() {
            return api.name() + "-" + route.operation();
        }
    }
}
