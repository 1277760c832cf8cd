package nl.plusgemeente.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.architecture.Pom.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The contract tests have sdk-mock for the other side, and nothing else: no server of their own, none of a library, no
 * other process, and no answer that was made in the test's own code.
 */
class OnlyTheMockTest {
    private static final String MODULE = "tests/contract";
    private static final Path BASE =
            SourceTree.ROOT.resolve(MODULE).resolve("src/test/java/nl/plusgemeente/sdk/contract");

    /** What they are made of. Besides sdk-mock none of these answers requests. */
    private static final List<String> LIBRARIES =
            List.of("nl.plusgemeente.sdk", "org.junit.jupiter", "org.assertj", "net.jqwik", "ch.qos.logback");

    /**
     * What may be named, by its beginning. Of WireMock only the words for {@code MockFacilities.wireMock()}, which lays
     * answers over those of the mock in the mock itself.
     */
    private static final List<String> NAMES = List.of(
            "java.",
            "javax.imageio.",
            "javax.net.ssl.",
            "javax.xml.parsers.",
            "org.xml.sax.",
            "org.junit.jupiter.",
            "org.assertj.core.",
            "net.jqwik.api.",
            "ch.qos.logback.",
            "com.github.tomakehurst.wiremock.client.WireMock.",
            "nl.plusgemeente.sdk.");

    /** Files with something else on the other side, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "CannedRoute.java",
            "memory and threads of calls for every municipality are of our side alone: a server in the same JVM would"
                    + " be measured along",
            "fuzz/AnswerFuzzTest.java",
            "starts a JVM with 64 MB in which answers are read; it listens to nothing",
            "fuzz/AnswerFuzz.java",
            "damages answers of the mock in memory, thousands in a second: it is about reading, not about a connection",
            "fuzz/Corpus.java",
            "passes calls on to the mock, and keeps its answers for AnswerFuzz");

    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*(?:\\.\\w+)*");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");
    private static final Pattern LISTENS = Pattern.compile("\\b(?!AuthorizationServer\\b|(?:renew|expire)Server\\(\\))"
            + "(\\w*Server(?:Socket)?(?:Factory|Channel)?|Datagram(?:Socket|Channel)|ProcessBuilder|ProcessHandle"
            + "|Runtime|Standalone|com\\.sun\\.\\w+|SelectorProvider)\\b");
    private static final Pattern ANSWERS = Pattern.compile(
            "\\b(?:implements|new)\\s+(?:[\\w<>]+\\s*,\\s*)*(Transport|Route|IncomingResponse|Caller|HttpClient)\\b");

    @Test
    void contract_tests_are_made_without_another_server() throws Exception {
        List<Dependency> dependencies = Pom.of(MODULE).dependencies("/project/dependencies/dependency");

        assertThat(dependencies).extracting(Dependency::artifact).contains("sdk-mock");
        assertThat(dependencies).extracting(Dependency::group).isSubsetOf(LIBRARIES);
    }

    @Test
    void contract_tests_have_the_mock_only_to_talk_to() throws IOException {
        Map<String, List<String>> others = new TreeMap<>();
        for (Path file : sources()) {
            List<String> found = othersIn(SourceTree.code(file));
            if (!found.isEmpty()) {
                others.put(BASE.relativize(file).toString(), found);
            }
        }

        assertThat(others)
                .as("files of %s with another side than sdk-mock; stated: %s", MODULE, EXCEPTIONS)
                .containsOnlyKeys(EXCEPTIONS.keySet());
    }

    @Test
    void contract_tests_start_the_mock() throws IOException {
        assertThat(sources())
                .filteredOn(file -> SourceTree.code(file).contains("MockFacilities"))
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import com.sun.net.httpserver.HttpServer;",
                "import java.net.ServerSocket;",
                "var socket = java.nio.channels.ServerSocketChannel.open();",
                "import java.net.*; ServerSocket s;",
                "import com.github.tomakehurst.wiremock.WireMockServer;",
                "import com.github.tomakehurst.wiremock.junit5.WireMockExtension;",
                "import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;",
                "import mockwebserver3.MockWebServer;",
                "import org.eclipse.jetty.util.thread.QueuedThreadPool;",
                "Object jetty = org.eclipse.jetty.util.Callback.NOOP;",
                "import io.netty.bootstrap.ServerBootstrap;",
                "new ProcessBuilder(\"java\").start();",
                "SSLServerSocketFactory.getDefault();",
                "record Own(Transport next) implements AutoCloseable, Transport {",
                "return new IncomingResponse() {",
            })
    void other_side_of_another_make_is_noticed(String code) {
        assertThat(othersIn(code)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import static com.github.tomakehurst.wiremock.client.WireMock.okJson;",
                "import nl.plusgemeente.sdk.mock.MockFacilities;",
                "HttpClient client = HttpClient.newHttpClient();",
                "AuthorizationServer.builder(facilities.oauth().issuer());",
                "IncomingResponse send(OutgoingRequest request, AttemptContext context, Transport transport)",
            })
    void mock_and_callers_are_no_other_side(String code) {
        assertThat(othersIn(code)).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = SourceTree.javaUnder(SourceTree.ROOT.resolve(MODULE).resolve("src"))
                .toList();
        assertThat(files).hasSizeGreaterThan(60);
        return files;
    }

    private static List<String> othersIn(String code) {
        List<String> found = new ArrayList<>();
        IMPORT.matcher(code).results().map(match -> match.group(1)).forEach(name -> unlessKnown(name, found));
        NAME.matcher(code).results().map(MatchResult::group).forEach(name -> unlessKnown(name, found));
        LISTENS.matcher(code).results().map(MatchResult::group).forEach(found::add);
        ANSWERS.matcher(code).results().map(match -> match.group(1)).forEach(found::add);
        return found;
    }

    private static void unlessKnown(String name, List<String> found) {
        if (NAMES.stream().noneMatch(name::startsWith)) {
            found.add(name);
        }
    }
}
