package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole document of which one value is wrong is refused whole, by the name of that value. */
class StateHostileTest {

    private static final MockFacilities FACILITIES = Start.mock().tenants(3).build();
    private static final String DOWNLOADS = "downloads";
    private static final String REGELING = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String SAMENWERKINGEN = """
            {"samenwerkingen":[{"samenwerkingId":"SAM-1","titel":"Een erker","status":"OPEN","verzoeknummer":"2026112000001",
              "begin":"2026-11-20T10:00:00Z","deelnemers":[{"oin":"00000099000000001000","naam":"a"},
              {"oin":"00000099000000003000","naam":"b"}]}],
             "documenten":[{"documentId":"d-1","samenwerkingId":"SAM-1","bestandsNaam":"een.txt","formaat":"text/plain",
              "door":"00000099000000001000","inhoud":"VEVTVA==","kenmerken":{"taal":"NL"}}],
             "actieverzoeken":[{"actieverzoekId":"a-1","samenwerkingId":"SAM-1","titel":"Advies","status":"OPEN",
              "zender":"00000099000000001000","ontvanger":"00000099000000003000","aangepast":"2026-11-21T10:00:00Z",
              "aangepastDoor":"00000099000000003000"}],
             "berichten":[{"berichtId":"b-1","actieverzoekId":"a-1","inhoud":"Dank.","zender":"00000099000000003000"}],
             "notificaties":[{"notificatieId":"n-1","notificatieType":"NIEUW_BERICHT","samenwerkingId":"SAM-1",
              "door":"00000099000000003000","voor":"00000099000000001000","properties":{"berichtId":"b-1"}}]}""";

    private final MockState state = FACILITIES.state();

    record Wrong(String right, String wrong, String member) {}

    static Stream<Wrong> wrongValues() {
        return Stream.of(
                new Wrong("\"status\":\"OPEN\",\"verz", "\"status\":\"DICHT\",\"verz", "samenwerkingen[0].status"),
                new Wrong("2026112000001", "2026-112", "samenwerkingen[0].verzoeknummer"),
                new Wrong("2026-11-20T10:00:00Z", "gisteren", "samenwerkingen[0].begin"),
                new Wrong("\"naam\":\"b\"", "\"naam\":\"\"", "samenwerkingen[0].deelnemers[1].naam"),
                new Wrong("\"naam\":\"b\"", "\"naam\":\"\\ud800\"", "samenwerkingen[0].deelnemers[1].naam"),
                new Wrong("\"naam\":\"b\"", "\"naam\":null", "samenwerkingen[0].deelnemers[1].naam"),
                new Wrong("een.txt", "een\\r\\nX-Kop: 1", "documenten[0].bestandsNaam"),
                new Wrong("text/plain", "text", "documenten[0].formaat"),
                new Wrong("VEVTVA==", "VEVTVA=", "documenten[0].inhoud"),
                new Wrong("\"inhoud\":\"VEVTVA==\",", "", "documenten[0].inhoud"),
                new Wrong("\"taal\":\"NL\"", "\"kleur\":\"rood\"", "documenten[0].kenmerken"),
                new Wrong("\"taal\":\"NL\"", "\"taal\":1", "documenten[0].kenmerken.taal"),
                new Wrong("{\"taal\":\"NL\"}", "\"NL\"", "documenten[0].kenmerken"),
                new Wrong(
                        "\"status\":\"OPEN\",\n  \"zender\"",
                        "\"status\":\"WEG\",\n  \"zender\"",
                        "actieverzoeken[0].status"),
                new Wrong(
                        "\"aangepastDoor\":\"00000099000000003000\"",
                        "\"aangepastDoor\":\"x\"",
                        "actieverzoeken[0].aangepastDoor"),
                new Wrong("\"titel\":\"Advies\"", "\"titel\":[]", "actieverzoeken[0].titel"),
                new Wrong(
                        "\"Dank.\",\"zender\":\"00000099000000003000\"",
                        "\"Dank.\",\"zender\":\"00000099000000002000\"",
                        "berichten[0].zender"),
                new Wrong("\"berichtId\":\"b-1\",\"act", "\"berichtId\":\"a-1\",\"act", "berichten[0].berichtId"),
                new Wrong("NIEUW_BERICHT", "nieuw", "notificaties[0].notificatieType"),
                new Wrong("\"notificatieId\":\"n-1\",", "", "notificaties[0].notificatieId"));
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void samenwerkingen_thatAreRight_areTaken() {
        state.set("samenwerkingen", SAMENWERKINGEN);

        String read = state.read("samenwerkingen");
        assertThat(read).contains("\"aangepastDoor\":\"00000099000000003000\"", "\"taal\":\"NL\"", "2026112000001");
        state.set("samenwerkingen", read);
        assertThat(state.read("samenwerkingen")).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void samenwerkingen_withOneWrongValue_areRefusedWhole(Wrong one) {
        String document = SAMENWERKINGEN.replace(one.right(), one.wrong());
        assertThat(document).isNotEqualTo(SAMENWERKINGEN);
        String before = state.read("samenwerkingen");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set("samenwerkingen", document))
                .withMessageContaining(one.member());
        assertThat(state.read("samenwerkingen")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"verzoeknummer\":\"1\"",
                "\"volgnummer\":1000",
                "\"behandeldienst\":\"1\"",
                "\"x\":-1",
                "\"x\":\"160500\"",
                "\"y\":1e9",
                "\"naam\":\"\\u0000\"",
                "\"gemist\":1"
            })
    void verzoeken_withOneWrongValue_areRefusedWhole(String wrong) {
        String name = wrong.substring(1, wrong.indexOf('"', 1));
        List<String> members = Stream.of(
                        "\"tenant\":\"utrecht\"",
                        "\"dag\":\"2026-06-10\"",
                        "\"verzoeknummer\":\"2026061000001\"",
                        "\"naam\":\"Erker\"",
                        "\"x\":136925",
                        "\"y\":455830")
                .filter(member -> !member.startsWith("\"" + name + "\""))
                .toList();
        String before = state.read("verzoeken");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        state.set("verzoeken", "{\"verzoeken\":[{" + String.join(",", members) + "," + wrong + "}]}"))
                .withMessageContaining("verzoeken[0]." + name);
        assertThat(state.read("verzoeken")).isEqualTo(before);
    }

    @Test
    void verzoek_withoutItsPlace_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set("verzoeken", """
                        {"verzoeken":[{"tenant":"utrecht","dag":"2026-06-10","verzoeknummer":"2026061000001",
                          "naam":"Erker","y":455830}]}"""))
                .withMessageContaining("verzoeken[0].x is missing");
    }

    @Test
    void verzoek_thatWasBegunTwice_isRefused() {
        String one = "{\"verzoekId\":\"v-1\",\"tenant\":\"utrecht\",\"begin\":\"2026-06-11T08:00:00Z\"}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set("verzoeken", "{\"begonnen\":[" + one + "," + one + "]}"))
                .withMessageContaining("begonnen[1].verzoekId stands there twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"scopes\":[1]|clients[0].scopes must be a list of texts",
                "\"redirectUris\":[\"a b\"]|clients[0].redirectUris must be a list of addresses",
                "\"scopes\":[]},{\"clientId\":\"c\",\"method\":\"CLIENT_SECRET\",\"proof\":\"TEST\"|clients[1].clientId stands there twice"
            })
    void client_thatCannotBe_isRefusedByItsMember(String wrong, String said) {
        String before = state.read("oauth");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.set(
                        "oauth",
                        "{\"clients\":[{\"clientId\":\"c\",\"method\":\"CLIENT_SECRET\",\"proof\":\"TEST\"," + wrong
                                + "}]}"))
                .withMessageContaining(said);
        assertThat(state.read("oauth")).isEqualTo(before);
    }

    @Test
    void download_thatIsSet_isThereAtOnce_andComesBack() throws Exception {
        Caller caller = Caller.of(FACILITIES).with("Accept", "application/json");
        String path = "/publiek/omgevingsdocumenten/api/downloaden/v1/";
        state.set(DOWNLOADS, download("d-1", REGELING, "3"));

        assertThat(caller.get(path + "status/d-1").body()).contains("BESCHIKBAAR");
        String read = state.read(DOWNLOADS);
        FACILITIES.reset();
        assertThat(caller.get(path + "status/d-1").statusCode()).isEqualTo(404);
        state.set(DOWNLOADS, read);
        assertThat(state.read(DOWNLOADS)).isEqualTo(read);
        assertThat(caller.get(path + "download/d-1").statusCode()).isEqualTo(200);
    }

    @Test
    void download_thatIsNone_isRefused() {
        List<String> wrong = List.of(
                download("d-1", "/akn/nl/act/nergens", "3"),
                download("../d", REGELING, "3"),
                download("d-1", REGELING, "4"),
                download("d-1", REGELING, "3")
                        .replace(
                                "{\"downloads\":[",
                                "{\"downloads\":[{\"verzoekIdentificatie\":\"d-1\",\"regelingId\":\"" + REGELING
                                        + "\"},"));

        assertThat(wrong)
                .allSatisfy(document -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> state.set(DOWNLOADS, document))
                        .withMessageContaining("downloads["));
        assertThat(state.read(DOWNLOADS)).isEqualTo("{\"downloads\":[]}");
    }

    private static String download(String id, String regeling, String asked) {
        return "{\"downloads\":[{\"verzoekIdentificatie\":\"" + id + "\",\"regelingId\":\"" + regeling
                + "\",\"gevraagd\":" + asked + "}]}";
    }
}
