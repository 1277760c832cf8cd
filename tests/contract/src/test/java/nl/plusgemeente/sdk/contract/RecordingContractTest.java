package nl.plusgemeente.sdk.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.LeftOut;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.Recording;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Documentstructuur;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mock stands for the real environment; what is recorded of it is replayed by another. */
class RecordingContractTest {
    private static final String PLAN = "/akn/nl/act/gm0344/2020/omgevingsplan";
    private static final String BSN = "999990019";

    @RegisterExtension
    static final MockFacilities real =
            MockFacilities.builder().ownDataOnly().lenient().tenants(2).build();

    @TempDir
    private Path folder;

    @Test
    void recording_ofPagesTextAndRefusal_isReplayedAsItWas() throws Exception {
        Recording recording = Recording.to(folder);
        Seen before = with(real, recording, RecordingContractTest::look);

        assertThat(recording.leftOut()).isEmpty();
        assertThat(recording.files())
                .anyMatch(name -> name.startsWith("presenteren-v8-regelingen.q"))
                .anyMatch(name -> name.startsWith("presenteren-v8-documentstructuur.q"))
                .anyMatch(name ->
                        name.matches("presenteren-v8-documentcomponent\\.q[0-9a-f]{16}\\.s404\\.captured\\.json"));
        try (MockFacilities replay = MockFacilities.builder().fixtures(folder).build()) {
            Seen after = with(replay, Recording.to(folder.resolve("again")), RecordingContractTest::look);

            assertThat(after)
                    .usingRecursiveComparison()
                    .withEqualsForType((one, other) -> sameXml(one).equals(sameXml(other)), String.class)
                    .isEqualTo(before);
            assertThat(replay.recorded()).hasSameSizeAs(recording.files());
        }
        assertThat(Files.readString(folder.resolve("recording.md"))).contains("recorded: `presenteren-v8-regelingen.q");
    }

    /** XML that is written anew may leave its declaration out, has other quotes, and no short form of empty elements. */
    private static String sameXml(String text) {
        return text.replaceFirst("^<\\?xml [^>]*>", "").replace('\'', '"').replaceAll("></[A-Za-z]+>", "/>");
    }

    @Test
    void canaries_inEveryCorner_areNowhereInTheFolder() throws Exception {
        String token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJrYW5hcmllIn0.kanarie";
        answer(200, "application/hal+json", """
            {"bsn":"999990019","nummer":999990019,"\\u0039\\u0039\\u0039990019":{"persoon":{"naam":"Kanariepiet"}},
             "tekst":"Kanariepiet, \\u0039\\u0039\\u003999001\\u0039","geneste":"{\\"bsn\\":\\"999990019\\",\\"voornamen\\":\\"Pietkanarie\\"}",
             "stam":"<a><achternaam>Pietkanarie</achternaam><b>999990019</b></a>","api_key":"kanarie-key",
             "log":"Bearer kanarie-bearer 999990019 %s","pem":"-----BEGIN PRIVATE KEY-----\\nkanarie\\n-----END PRIVATE KEY-----",
             "echo":"%s","href":"https://x.nl/p/999990019?naam=x&token=kanarie-token&q=%%39%%39%%39990019"}\
            """.formatted(
                        token, real.tenants().get(1).apiKey()));

        with(real, Recording.to(folder), sdk -> raw(sdk, "regelingen?bsn=999990019"));

        assertThat(Files.list(folder)).hasSize(2);
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> assertThat(read(file) + file)
                    .doesNotContainIgnoringCase(
                            BSN,
                            "kanarie",
                            "eyJ",
                            "%39",
                            "u0039",
                            real.tenants().get(1).apiKey()));
        }
    }

    @Test
    void sameQuestion_againAndOverWhatIsThere_getsANumber() throws Exception {
        for (int i = 0; i < 2; i++) {
            Recording recording = Recording.to(folder);
            with(real, recording, sdk -> raw(sdk, "regelingen"));
            with(real, recording, sdk -> raw(sdk, "regelingen"));
            assertThat(recording.files()).hasSize(2);
        }

        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(5).noneMatch(name -> name.endsWith(".part"));
            assertThat(names.get(0)).endsWith(".2.captured.json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|application/hal+json|{\"a\":\"kanarie|not JSON",
                "200|application/hal+json|''|without a body",
                "200|application/zip|PKkanarie|only JSON and XML",
                "200|application/xml|<kanarie/>|in this form",
                "404|application/xml|<kanarie/>|in this form",
                "500|application/problem+json|{\"a\":\"kanarie\"}|Fault",
                "401|application/problem+json|{\"a\":\"kanarie\"}|Fault"
            })
    void answer_thatCannotBeReplayed_isLeftOutInWords(int status, String type, String body, String why)
            throws Exception {
        answer(status, type, body);
        Recording recording = Recording.to(folder);

        with(real, recording, sdk -> raw(sdk, "regelingen"));

        assertThat(recording.files()).isEmpty();
        assertThat(recording.leftOut()).isNotEmpty().allSatisfy(left -> {
            assertThat(left.reason()).contains(why);
            assertThat(left.api()).isEqualTo("presenteren-v8");
            assertThat(left.operation()).isEqualTo("regelingen");
        });
        assertThat(read(folder.resolve("recording.md")))
                .contains("left out: presenteren-v8")
                .doesNotContain("kanarie");
    }

    @Test
    void answer_largerThanTheLimit_reachesItsReaderAndIsLeftOut() throws Exception {
        answer(200, "application/hal+json", "[\"" + "kanarie ".repeat(1_300_000) + "\"]");
        Recording recording = Recording.to(folder);

        int length = with(real, recording, sdk -> raw(sdk, "regelingen"));

        assertThat(length).isGreaterThan(10_000_000);
        assertThat(recording.leftOut()).extracting(LeftOut::reason).containsExactly("it is larger than 8 MiB");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void operation_thatTheMockDoesNotPlay_isLeftOut() throws Exception {
        Recording recording = Recording.to(folder);

        with(real, recording, sdk -> raw(sdk, "bestaat-niet/999990019"));

        assertThat(recording.leftOut())
                .containsExactly(new LeftOut("presenteren-v8", "", 404, "the mock does not play this operation"));
        assertThat(read(folder.resolve("recording.md"))).doesNotContain(BSN);
    }

    @Test
    void fault_thenAnswer_recordsTheAnswerOnly() throws Exception {
        real.fault(Fault.serviceUnavailable().times(1)).on("presenteren-v8");
        Recording recording = Recording.to(folder).hiding("type");

        with(real, recording, sdk -> raw(sdk, "regelingen"));

        assertThat(recording.leftOut()).extracting(LeftOut::status).containsExactly(503);
        assertThat(recording.files())
                .singleElement()
                .satisfies(name -> assertThat(read(folder.resolve(name))).contains("TEST waarde 1"));
    }

    @Test
    void stamBericht_isReplayedWithPseudonyms() throws Exception {
        Recording recording = Recording.to(folder);
        String nummer = real.verzoeken().isMissed("lelystad").verzoeknummer();
        String path = "verzoeken/" + nummer + "/samenvatting";
        Function<GemeenteSdk, String> read = sdk -> new String(
                sdk.onBehalfOf("lelystad")
                        .caller()
                        .call(Operation.raw(DsoApis.AFHANDELEN, "GET", path)
                                .header("Accept", "application/xml")
                                .build()),
                UTF_8);

        String original = with(real, recording, read);

        assertThat(original).startsWith("<");
        assertThat(recording.files())
                .singleElement()
                .satisfies(name -> assertThat(name)
                        .startsWith("afhandelen-v2-samenvatting.q")
                        .endsWith(".captured.xml"));
        try (MockFacilities replay = MockFacilities.builder().fixtures(folder).build()) {
            assertThat(with(replay, Recording.to(folder.resolve("again")), read))
                    .isEqualTo(read(folder.resolve(recording.files().get(0))));
        }
    }

    @Test
    void name_thatOnlyTheRealFacilitiesKnow_isKnownInTheQuestionsThatWereRecorded() throws Exception {
        answer(200, "application/hal+json", "{\"antwoord\":\"van echt\"}");
        with(real, Recording.to(folder), sdk -> raw(sdk, "regelingen?nieuweNaam=1"));
        try (MockFacilities replay = MockFacilities.builder().fixtures(folder).build();
                GemeenteSdk sdk = replay.sdk().build()) {
            assertThat(raw(sdk, "regelingen?nieuweNaam=1")).isPositive();
            assertThat(raw(sdk, "regelingen?nieuweNaam=2")).isEqualTo(-1);
            assertThat(replay.requests())
                    .extracting(request -> request.refusal().orElse("none"))
                    .satisfiesExactly(
                            recorded -> assertThat(recorded).isEqualTo("none"),
                            other -> assertThat(other).startsWith("De parameter nieuweNaam is niet bekend"));
        }
    }

    private record Seen(List<Regeling> regelingen, Documentstructuur structuur, String refusal) {}

    private static Seen look(GemeenteSdk sdk) {
        Regelingen regelingen =
                sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY).regelingen();
        List<Regeling> all = regelingen.list(q -> q.pageSize(2)).stream().toList();
        SdkException refusal = catchThrowableOfType(
                NotFoundException.class, () -> regelingen.documentComponent(PLAN, "gm0344_1__art_999"));
        return new Seen(all, regelingen.documentstructuur(PLAN), refusal.code().id());
    }

    private static int raw(GemeenteSdk sdk, String target) {
        String[] parts = target.split("\\?", 2);
        var operation = Operation.raw(DsoApis.PRESENTEREN, "GET", parts[0]);
        if (parts.length > 1) {
            operation.query(parts[1].split("=")[0], parts[1].split("=")[1]);
        }
        try {
            return sdk.onBehalfOf("utrecht").caller().call(operation.build()).length;
        } catch (SdkException e) {
            return -1;
        }
    }

    private static <T> T with(MockFacilities facilities, Recording recording, Function<GemeenteSdk, T> work) {
        try (GemeenteSdk sdk = facilities.sdk().interceptor(recording).build()) {
            return work.apply(sdk);
        }
    }

    private static void answer(int status, String type, String body) {
        real.wireMock()
                .stubFor(any(urlPathMatching("/publiek/omgevingsdocumenten/.*"))
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", type)
                                .withBody(body)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
