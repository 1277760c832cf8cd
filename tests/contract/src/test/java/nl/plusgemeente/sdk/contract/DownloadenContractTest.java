package nl.plusgemeente.sdk.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.downloaden.DownloadException;
import nl.plusgemeente.sdk.omgevingswet.downloaden.DownloadPlan;
import nl.plusgemeente.sdk.omgevingswet.downloaden.DownloadStatus;
import nl.plusgemeente.sdk.omgevingswet.downloaden.Downloads;
import nl.plusgemeente.sdk.omgevingswet.downloaden.UnpackedRegeling;
import nl.plusgemeente.sdk.omgevingswet.downloaden.ZipLimits;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Omgevingsdocumenten downloaden v1, every operation. */
class DownloadenContractTest {
    private static final String BASE = "/publiek/omgevingsdocumenten/api/downloaden/v1";
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    @TempDir
    private Path temp;

    private GemeenteSdk sdk;
    private Downloads downloads;

    @BeforeEach
    void client() {
        sdk = facilities.sdk().time(new NoWaiting()).build();
        downloads = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).downloads();
    }

    @AfterEach
    void close() {
        sdk.close();
    }

    @Test
    void steps_oneByOne_areAsked() {
        String id = downloads.request(PLAN);
        List<String> status =
                Stream.generate(() -> downloads.status(id).waarde()).limit(4).toList();
        UnpackedRegeling regeling = downloads.unpack(id, temp.resolve("regeling"));

        assertThat(status).containsExactly("AANGEVRAAGD", "IN_BEHANDELING", "BESCHIKBAAR", "BESCHIKBAAR");
        assertThat(regeling.files()).contains("Regeling/Tekst.xml");
        assertThat(facilities.requests())
                .extracting(request -> request.method() + " " + request.url())
                .containsExactly(
                        "POST " + BASE + "/aanvraag",
                        "GET " + BASE + "/status/" + id,
                        "GET " + BASE + "/status/" + id,
                        "GET " + BASE + "/status/" + id,
                        "GET " + BASE + "/status/" + id,
                        "GET " + BASE + "/download/" + id,
                        "GET " + BASE + "/bestanden/" + id);
        assertThat(facilities.requests())
                .allSatisfy(request -> assertThat(request.header("x-api-key"))
                        .contains(facilities.tenants().get(0).apiKey()));
        ReceivedRequest first = facilities.requests().get(0);
        assertThat(first.text()).isEqualTo("{\"regelingId\":\"" + PLAN + "\"}");
        assertThat(first.header("Content-Type")).contains("application/json");
        assertThat(first.header("Accept")).contains("application/json");
        assertThat(first.header("Content-Crs")).isEmpty();
        assertThat(facilities.requests().get(6).header("Accept")).contains("*/*");
    }

    @Test
    void fetch_regeling_isThereAsFiles() throws IOException {
        UnpackedRegeling regeling = downloads.fetch(PLAN, temp.resolve("regeling"));

        assertThat(regeling.files())
                .contains(
                        "Regeling/Tekst.xml",
                        "OW-bestanden/activiteiten.xml",
                        "OW-bestanden/gebieden.xml",
                        "OW-bestanden/gebiedsaanwijzingen.xml",
                        "OW-bestanden/regelsvooriedereen.xml")
                .anyMatch(file -> file.startsWith("IO-") && file.endsWith(".gml"));
        for (String file : regeling.files()) {
            assertThat(isXml(regeling.folder().resolve(file))).as(file).isTrue();
        }
        assertThat(regeling.folder().resolve("Regeling/Tekst.xml")).content().contains("<RegelingCompact", "art_");
        assertThat(left()).containsExactly("regeling");
    }

    @Test
    void fetch_visie_hasPolicy() {
        assertThat(downloads
                        .fetch("/akn/nl/act/gm0995/2021/omgevingsvisie", temp.resolve("visie"))
                        .files())
                .contains("OW-bestanden/tekstdelen.xml");
    }

    @Test
    void fetch_whatHasNoText_saysThatItFailed() throws IOException {
        String imro = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).documenten().search(q -> {}).stream()
                .filter(document -> document.imroDocumentMetadata().isPresent())
                .findFirst()
                .orElseThrow()
                .identificatie();

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> downloads.fetch(imro, temp.resolve("plan")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOWNLOAD_FAILED))
                .satisfies(e -> assertThat(
                                downloads.status(e.verzoekIdentificatie().orElseThrow()))
                        .isEqualTo(DownloadStatus.MISLUKT));
        assertThat(left()).isEmpty();
    }

    @Test
    void fetch_statusThatFailsForAWhile_goesOn() {
        facilities.fault(Fault.serviceUnavailable().times(4)).on("downloaden-v1", "status");

        assertThat(downloads.fetch(PLAN, temp.resolve("regeling")).files()).isNotEmpty();
    }

    @Test
    void fetch_zipThatIsCutOff_isFetchedAgainOrRefused() throws IOException {
        facilities.fault(Fault.emptyBody().times(1)).on("downloaden-v1", "bestand");

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> downloads.fetch(PLAN, temp.resolve("regeling")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.ZIP_DAMAGED));
        assertThat(left()).isEmpty();
    }

    @Test
    void fetch_largerThanAllowed_isRefused() throws IOException {
        DownloadPlan plan = DownloadPlan.DEFAULT.withLimits(ZipLimits.DEFAULT.withZipBytes(100));

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> downloads.fetch(PLAN, temp.resolve("regeling"), plan))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.ZIP_TOO_LARGE));
        assertThat(left()).isEmpty();
    }

    @Test
    void request_unknownOrMissing_isRefused() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.request("/akn/nl/act/gm9999/2020/omgevingsplan"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> sdk.onBehalfOf("lelystad")
                        .caller()
                        .call(Operation.post(DsoApis.DOWNLOADEN, "aanvraag", Answer.nothing())
                                .body(Map.of("regeling", PLAN))
                                .build()));
    }

    @Test
    void statusOrUnpack_unknownOrNotReady_isRefused() throws IOException {
        String early = downloads.request(PLAN);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> downloads.status("onbekend"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.unpack("onbekend", temp.resolve("x")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> downloads.unpack(early, temp.resolve("x")));
        assertThat(left()).isEmpty();
    }

    @Test
    void request_withTheKeyOfAnotherEnvironment_isRefused() {
        ApiKey foreign = ApiKey.of(Secret.of(facilities.tenants().get(0).foreignApiKey()));
        Downloads refused = Downloads.with(sdk.onBehalfOf("lelystad").caller().with(foreign));

        assertThatExceptionOfType(CredentialsRefusedException.class).isThrownBy(() -> refused.request(PLAN));
        assertThatExceptionOfType(CredentialsRefusedException.class).isThrownBy(() -> refused.status("1"));
    }

    @Test
    void unpack_addressOnAnotherHost_keepsTheKeyBack() throws IOException {
        for (String host : List.of(
                "https://elsewhere.example",
                "https://service.omgevingswet.overheid.nl",
                "https://service.omgevingswet.overheid.nl.elsewhere.example",
                "http://127.0.0.1:1",
                facilities.governmentAddress().toString())) {
            facilities.reset();
            facilities
                    .wireMock()
                    .stubFor(get(urlPathMatching(BASE + "/download/.*"))
                            .willReturn(okJson("{\"url\":\"" + host + "/x.zip\"}")));

            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> downloads.unpack("1", temp.resolve("x")))
                    .satisfies(e -> assertThat(e.code().number()).isEqualTo(1004))
                    .withMessageNotContaining("x.zip");
            assertThat(facilities.requests()).hasSize(1);
            assertThat(left()).isEmpty();
        }
        facilities.reset();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** The time of the machine, in which nobody waits. */
    private record NoWaiting() implements Timekeeper {
        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public long nanoTime() {
            return Timekeeper.system().nanoTime();
        }

        @Override
        public void sleep(Duration duration) {
            // waiting is not what is tested
        }
    }

    /** Whether a file is XML, read with a parser that takes no document types. */
    private static boolean isXml(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(file.toFile());
            return true;
        } catch (SAXException | ParserConfigurationException e) {
            return false;
        }
    }
}
