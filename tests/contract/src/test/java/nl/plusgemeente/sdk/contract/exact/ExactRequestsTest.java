package nl.plusgemeente.sdk.contract.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of every client, on the mock: what was received is what stands in {@code requests/*.txt}, one section
 * for each question: the requests, each with all headers that say something and its body, and behind {@code =>} a value
 * that was read from the answer. That no operation is missing is watched by {@code ExactRequestsListTest} of
 * tests/contract-check.
 */
class ExactRequestsTest {
    private static final Path FOLDER = Path.of("src/test/resources/requests");

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder()
            .tenants(4)
            .clock(Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC))
            .build();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> requests(GemeenteSdk sdk) {
        Omgevingswet dso = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
        Map<String, Asks> apis = new LinkedHashMap<>();
        apis.put("presenteren-v8", PresenterenAsks.all());
        apis.put("ontsluiten-v2", InformatieAsks.ontsluiten());
        apis.put("downloaden-v1", InformatieAsks.downloaden(folder));
        apis.put("geometrie-v1", InformatieAsks.geometrie());
        apis.put("toepasbaar-v7", InformatieAsks.toepasbaar());
        apis.put("ruimtelijke-plannen-v4", InformatieAsks.plannen());
        apis.put("rtr-v2", RegelsAsks.rtr());
        apis.put("werkzaamheden-v1", RegelsAsks.werkzaamheden());
        apis.put("samengestelde-rtr-v2", RegelsAsks.samengesteld());
        apis.put("uitvoeren-gegevens-v1", RegelsAsks.gegevens(folder));
        apis.put("zoekinterface-v2", RegelsAsks.zoekinterface());
        apis.put("uitvoeren-v3", RegelsAsks.uitvoeren());
        apis.put("catalogus-v3", RegelsAsks.catalogus());
        apis.put("stelselcatalogus-v1", RegelsAsks.stelselcatalogus());
        apis.put("swf-v5", SamenwerkenAsks.samenwerken(folder));
        apis.put("afhandelen-v2", SamenwerkenAsks.afhandelen());
        return apis.entrySet().stream().flatMap(api -> tests(api.getKey(), api.getValue(), dso));
    }

    private static Stream<DynamicTest> tests(String api, Asks asks, Omgevingswet dso) {
        Map<String, String> expected = sections(api);
        Stream<DynamicTest> each = asks.all().entrySet().stream()
                .map(ask -> DynamicTest.dynamicTest(api + ": " + ask.getKey(), () -> {
                    facilities.reset();
                    Object read = ask.getValue().apply(dso);
                    String received = new Received(facilities.tenants()).text(facilities.requests());
                    assertThat(received + "\n=> " + read).isEqualTo(expected.get(ask.getKey()));
                }));
        DynamicTest all = DynamicTest.dynamicTest(
                api + ": no section without its question",
                () -> assertThat(expected.keySet()).isEqualTo(asks.all().keySet()));
        return Stream.concat(each, Stream.of(all));
    }

    /** What stands between a line {@code ## name} and the next. */
    private static Map<String, String> sections(String api) {
        try {
            Map<String, String> sections = new LinkedHashMap<>();
            for (String section : Files.readString(FOLDER.resolve(api + ".txt")).split("(?m)^## ")) {
                int line = section.indexOf('\n');
                if (line > 0) {
                    sections.put(
                            section.substring(0, line),
                            section.substring(line + 1).strip());
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
