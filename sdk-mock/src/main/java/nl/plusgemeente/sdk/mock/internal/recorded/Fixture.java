package nl.plusgemeente.sdk.mock.internal.recorded;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.RecordedAnswer;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** One recorded answer. */
final class Fixture {

    private static final int OK = 200;
    private static final int ERROR = 400;
    static final String HEADER = "X-Mock-Recorded";
    private static final Pattern HREF =
            Pattern.compile("(\"href\"\\s*:\\s*\")https?://[^/\"\\s]+(/(?:publiek|overheid)/)");
    private static final Pattern GEZAG = Pattern.compile("(?<![a-zA-Z0-9])(gm[0-9]{4}|pv[0-9]{2}|ws[0-9]{4})(?![0-9])");

    private final RecordedAnswer about;
    private final String contentType;
    private final String text;
    private final Optional<Label> label;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private Fixture(RecordedAnswer about, String contentType, String text, Optional<Label> label) {
        this.label = label;
        this.about = about;
        this.contentType = contentType;
        this.text = text;
    }

    static Fixture read(Path file, FixtureDirectory.Name name) {
        String text = text(file);
        String fileName = file.getFileName().toString();
        RecordedAnswer about =
                new RecordedAnswer(name.api().name(), name.route().operation(), fileName, gezag(text));
        Optional<Label> label = Label.in(fileName);
        boolean error = label.map(Label::status).orElse(OK) >= ERROR;
        return new Fixture(about, error ? Answer.PROBLEM : name.contentType(), text, label);
    }

    /** Of which question it is the answer; empty where it is of any. */
    Optional<Label> label() {
        return label;
    }

    RecordedAnswer about() {
        return about;
    }

    /** Whether it is about the document in a path: any document, where it does not say which. */
    boolean isAbout(Collection<String> variables) {
        return variables.isEmpty()
                || about.bevoegdGezag()
                        .map(code -> variables.stream().anyMatch(id -> id.contains(code)))
                        .orElse(true);
    }

    /** Rewritten once for each address: a recorded answer may be large. */
    Answer answer(Function<Zone, String> origins) {
        return answers.computeIfAbsent(origins.apply(Zone.PUBLIC), origin -> {
            String body = HREF.matcher(text).replaceAll(href -> {
                Zone zone = href.group(2).equals(Zone.PUBLIC.prefix()) ? Zone.PUBLIC : Zone.GOVERNMENT;
                return Matcher.quoteReplacement(href.group(1) + origins.apply(zone) + href.group(2));
            });
            return Answer.of(label.map(Label::status).orElse(OK), contentType, body)
                    .with(HEADER, about.file());
        });
    }

    /** The authority that more than half of the codes in the text are of. */
    private static Optional<String> gezag(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher codes = GEZAG.matcher(text);
        while (codes.find()) {
            counts.merge(codes.group(1), 1, Integer::sum);
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            if (file.toString().endsWith(".xml")) {
                return text;
            }
            // Recorded answers of whole municipalities are larger than what the parser takes of its own accord.
            Map<String, Integer> unlimited = Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE);
            try (JsonParser parser = Json.createParserFactory(unlimited).createParser(new StringReader(text))) {
                while (parser.hasNext()) {
                    parser.next();
                }
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The recorded answer " + file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The recorded answer " + file + " cannot be read", e);
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException("The recorded answer " + file + " is not JSON: " + e.getMessage(), e);
        }
    }
}
