package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java snippet compiles against the SDK as it is, and those marked so run; {@link Snippet} tells how. */
class SnippetsTest {
    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().ownDataOnly().tenants(2).build();

    private static List<String> faults = List.of();

    @BeforeAll
    static void compiles_snippets() throws IOException {
        faults = new SnippetCompiler().faults(Snippet.all());
    }

    static List<Snippet> running() {
        return Snippet.all().stream().filter(Snippet::runs).toList();
    }

    @Test
    void snippets_compile() {
        assertThat(Snippet.all()).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("running")
    void snippet_runsOnTheMock_andPrintsWhatTheDocumentSays(Snippet snippet) throws Exception {
        assertThat(faults).isEmpty();
        String printed = new SnippetRunner(facilities).run(snippet);

        snippet.printed().ifPresent(expected -> assertThat(printed.strip()).isEqualTo(expected.strip()));
    }
}
