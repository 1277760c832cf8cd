package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;
import static nl.plusgemeente.sdk.mock.Problems.invalid;
import static nl.plusgemeente.sdk.mock.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that an API of the Omgevingswet cannot have is refused by its name, and a thing that is not there is not there. */
class ContentRefusalTest {

    private static final String RULES = "/publiek/toepasbare-regels/api/";
    private static final String UITVOEREN = RULES + "toepasbareregelsuitvoerenservices/v3";
    private static final String AFHANDELEN = "/overheid/verzoeken/api/afhandelen/v2/verzoeken/_zoek";
    private static final String INDIENEN = "/publiek/verzoeken/api/indienen/v5/verzoeken";
    private static final String HERE = "\"_geo\":{\"intersects\":{\"type\":\"Point\",\"coordinates\":[160500,501500]}}";
    private static final String DAKKAPEL =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";
    private static final MockFacilities FACILITIES = Start.mock().tenants(3).build();

    private final Caller caller = Caller.of(FACILITIES);
    private final Caller rules = caller.with("Accept", "application/json").with("Content-Crs", "EPSG:28992");
    private final Caller government = Caller.withCertificate(FACILITIES, "utrecht");

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    record Wrong(String path, String body, String name, String reason) {}

    static Stream<Wrong> values() {
        return Stream.of(
                new Wrong(ONTSLUITEN + "/documenten/_zoek?_sort=titel", "{}", "_sort", "Sorteren kan niet op: titel"),
                new Wrong(
                        PRESENTEREN + "/ontwerpregelingen/_zoek",
                        "{\"typeRegeling\":[]}",
                        "typeRegeling",
                        "moet ten minste een waarde hebben"),
                new Wrong(
                        RULES + "rtrgegevens/v2/activiteiten/_zoek",
                        "{\"datum\":\"26-11-2026\"}",
                        "bestuursorgaan",
                        "Geef een bestuursorgaan of een geometrie."),
                new Wrong(
                        RULES + "zoekinterface/v2/werkzaamheden/_zoek",
                        "{\"zoekterm\":\"" + "x".repeat(201) + "\"}",
                        "zoekterm",
                        "De zoekterm is te lang."));
    }

    @ParameterizedTest
    @MethodSource("values")
    void search_withAValueThatCannotBe_isRefusedByItsName(Wrong wrong) throws Exception {
        refused(caller.post(wrong.path(), wrong.body()), wrong.name(), wrong.reason());
    }

    static Stream<Wrong> questions() {
        return Stream.of(
                question(
                        "/indieningsvereisten/_bepaal",
                        "{" + HERE + "}",
                        "Het veld functioneleStructuurRefs ontbreekt."),
                question(
                        "/indieningsvereisten/_bepaal",
                        "{\"functioneleStructuurRefs\":\"x\"," + HERE + "}",
                        "moet een lijst van objecten zijn"),
                question(
                        "/indieningsvereisten/_bepaal",
                        "{\"functioneleStructuurRefs\":[{\"functioneleStructuurRef\":\"x\"}]," + HERE + "}",
                        "De verwijzing is niet bekend: x"),
                new Wrong("/maatregelen/_bepaal", "{}", "_geo", "Het veld _geo.intersects ontbreekt."),
                answer(
                        "{\"id\":\"1\",\"antwoord\":\"ja\"}",
                        "Een antwoord heeft een id (getal) en een antwoord (tekst)."),
                answer("{\"id\":2,\"antwoord\":\"misschien\"}", "Het antwoord op vraag 2 is geen van de opties."),
                answer("{\"id\":3,\"antwoord\":\"hoog\"}", "Het antwoord op vraag 3 is geen getal."));
    }

    private static Wrong question(String path, String body, String reason) {
        return new Wrong(path, body, "functioneleStructuurRefs", reason);
    }

    private static Wrong answer(String answer, String reason) {
        return new Wrong(
                "/conclusie/_bepaal",
                "{\"functioneleStructuurRefs\":[{\"functioneleStructuurRef\":\"" + DAKKAPEL + "\",\"antwoorden\":["
                        + answer + "]}]," + HERE + "}",
                "antwoorden",
                reason);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void question_toRules_thatCannotBe_isRefusedByItsName(Wrong wrong) throws Exception {
        refused(rules.post(UITVOEREN + wrong.path(), wrong.body()), wrong.name(), wrong.reason());
    }

    @Test
    void searchOfRequests_withAWrongGeometry_isRefusedByItsName() throws Exception {
        String circle = "{\"datumVanaf\":\"2026-01-01\",\"datumTot\":\"2026-12-31\","
                + "\"geometrie\":{\"type\":\"Circle\",\"coordinates\":[160500,501500]}}";

        refused(
                government.with("Accept", "application/json").post(AFHANDELEN, circle),
                "geometrie",
                "Het geometrietype wordt niet ondersteund: Circle");
    }

    @Test
    void searchOfRequests_withoutAPlaceOrANumber_isRefused() throws Exception {
        refused(
                government
                        .with("Accept", "application/json")
                        .post(AFHANDELEN, "{\"datumVanaf\":\"2026-01-01\",\"datumTot\":\"2026-12-31\"}"),
                "geometrie",
                "Geef een geometrie of een verzoeknummer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"bericht\":\" \"}"})
    void bericht_withoutWords_isRefused(String body) throws Exception {
        String id;
        try (JsonReader state =
                Json.createReader(new StringReader(FACILITIES.state().read("samenwerkingen")))) {
            id = state.readObject()
                    .getJsonArray("actieverzoeken")
                    .getJsonObject(0)
                    .getString("actieverzoekId");
        }

        refused(
                Caller.withCertificate(FACILITIES, "lelystad")
                        .post(SAMENWERKEN + "/actieverzoeken/" + id + "/berichten", body),
                "bericht",
                "Het veld bericht ontbreekt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONTSLUITEN + "/omgevingsdocumentversies/_akn_nl_act_gm9999_2020_omgevingsplan__nld@2020",
                PRESENTEREN + "/omgevingsvergunningen/_akn_nl_act_gm9999_2020_vergunning",
                PRESENTEREN + "/regelingen/_akn_nl_act_gm9999_2020_omgevingsplan/voorkomens"
            })
    void thing_thatIsNotThere_isNotFoundByItsName(String path) throws Exception {
        String id = path.replaceAll(".*(_akn[^/]*).*", "$1");

        notFound(caller.get(path), id);
    }

    @Test
    void explanationOfARule_thatIsNotThere_isNotFound() throws Exception {
        notFound(rules.get(UITVOEREN + "/toelichtingen/onbekend"), "onbekend");
    }

    @Test
    void contentOfADocument_thatIsNotThereOrOfOthers_isNotFound() throws Exception {
        Caller any = government.with("Accept", "*/*");
        JsonObject documents = Caller.json(Caller.withCertificate(FACILITIES, "lelystad")
                .get(SAMENWERKEN + "/samenwerkingen/SAM-10995/documenten"));
        String others = documents
                .getJsonObject("_embedded")
                .getJsonArray("documenten")
                .getJsonObject(0)
                .getString("documentId");

        notFound(any.get(SAMENWERKEN + "/documenten/onbekend/content"), "onbekend");
        notFound(any.get(SAMENWERKEN + "/documenten/" + others + "/content"), others);
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, '--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na\r\n--x--\r\n'",
        "multipart/form-data; boundary=x, ''",
        "multipart/form-data; boundary=x, '--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na\r\n--x--\r\n'",
        "multipart/form-data; boundary=x, '--x\r\n\r\n--x--\r\n'"
    })
    void upload_withoutAFileOrABoundary_isRefused(String type, String body) throws Exception {
        refused(
                government.with("Content-Type", type).post(SAMENWERKEN + "/samenwerkingen/SAM-10344/documenten", body),
                "file",
                "De aanvraag bevat geen onderdeel file met een bestandsnaam.");
    }

    @Test
    void document_thatNobodyAskedFor_isNotFound() throws Exception {
        Caller citizen = caller.with("Accept", "application/json")
                .with("Authorization", "Bearer " + FACILITIES.verzoeken().token());
        String begun = Caller.json(citizen.post(INDIENEN, "{\"bevoegdGezag\":{\"oin\":\"00000099000000001000\"}}"))
                .getString("verzoekId");

        notFound(
                citizen.send(
                        INDIENEN + "/" + begun + "/documenten/bijlage-9",
                        HttpRequest.newBuilder().PUT(BodyPublishers.ofString("TEST"))),
                "bijlage-9");
    }

    @Test
    void linksOfWork_beforeThereWereRules_areNotFound() throws Exception {
        Clock before = Clock.fixed(Instant.parse("2019-06-01T12:00:00Z"), ZoneOffset.UTC);
        try (MockFacilities early = Start.mock().clock(before).build()) {
            HttpResponse<String> response = Caller.of(early)
                    .get(RULES + "rtrgegevens/v2/werkzaamheden/BoomKappen/activiteitKoppelingen?datum=01-06-2019");

            assertThat(problem(response, 404, "BestaatNiet").getString("detail"))
                    .endsWith("activiteitKoppelingen");
        }
    }

    private static void refused(HttpResponse<String> response, String name, String reason) {
        JsonObject problem = problem(response, 400, "VerkeerdVerzoek");
        assertThat(invalid(problem)).isEqualTo(name);
        inTheJournal(400, problem, reason);
    }

    private static void notFound(HttpResponse<String> response, String what) {
        inTheJournal(404, problem(response, 404, "BestaatNiet"), "De gevraagde resource bestaat niet: " + what);
    }

    private static void inTheJournal(int status, JsonObject problem, String reason) {
        assertThat(FACILITIES.requests()).last().satisfies(request -> {
            assertThat(request.status()).isEqualTo(status);
            assertThat(request.refusal()).hasValue(problem.getString("detail"));
            assertThat(request.refusal())
                    .hasValueSatisfying(words -> assertThat(words).contains(reason));
        });
    }
}
