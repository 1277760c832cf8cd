package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java snippet compiles against the SDK as it is; {@link Snippet} tells how it is wrapped. */
class SnippetsTest {

    @Test
    void snippets_compile() {
        List<Snippet> snippets = Snippet.all();

        assertThat(snippets).isNotEmpty();
        assertThat(new SnippetCompiler().faults(snippets)).isEmpty();
    }
}
