package nl.plusgemeente.sdk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCheckTest {

    @TempDir
    private Path folder;

    @Test
    void run_aDocumentWithoutBreakingDifferences_succeedsAndTellsWhatHasNoDocument() throws IOException {
        write("geometrie-v1.json", SmallDocument.GOOD);

        Result result = run();

        assertThat(result.text())
                .contains("geometrie-v1, document 1.2.3: ")
                .contains("an operation of the document has no method")
                .contains("GET /lijst: /lijst")
                .contains("No published document is known of: ")
                .contains("presenteren-v8");
        assertThat(result.code()).isZero();
    }

    @Test
    void run_aDocumentWithoutAnOperation_fails() throws IOException {
        write("geometrie-v1.json", SmallDocument.GOOD.replace("/geometrieen/{id}", "/geometrie/{id}"));

        Result result = run();

        assertThat(result.text())
                .contains("BREAKS: the document has no such operation")
                .contains("GET /geometrieen/{geometrieIdentificatie}");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void run_whatIsNoDocument_isNotTakenForAgreement() throws IOException {
        write("geometrie-v1.json", "{}");

        Result result = run();

        assertThat(result.text()).contains("geometrie-v1: NOT COMPARED: ");
        assertThat(result.code()).isEqualTo(2);
    }

    @Test
    void walk_overAllClients_findsTheOperationsThatTheyHave() {
        ClientWalk walk = ClientWalk.over(Omgevingswet.class);

        assertThat(walk.operations())
                .extracting(OurOperation::toString)
                .contains(
                        "GET /geometrieen/{geometrieIdentificatie}",
                        "GET /regelingen/{uriIdentificatie}",
                        "POST /documenten/_zoek");
        assertThat(walk.operations())
                .filteredOn(ours -> ours.answer().isPresent())
                .hasSizeGreaterThan(8);
    }

    @Test
    void documents_published_areOfApisThatWeHave() {
        Map<String, URI> documents = Documents.published();

        assertThat(DsoApis.ALL).extracting(api -> api.id()).containsAll(documents.keySet());
        assertThat(documents.values()).allSatisfy(address -> {
            assertThat(address.getScheme()).isEqualTo("https");
            assertThat(address.getHost()).endsWith(".omgevingswet.overheid.nl");
        });
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Result run() {
        StringWriter text = new StringWriter();
        int code = ContractCheck.run(new PrintWriter(text), "--documents", folder.toString());
        return new Result(code, text.toString());
    }

    private record Result(int code, String text) {}
}
