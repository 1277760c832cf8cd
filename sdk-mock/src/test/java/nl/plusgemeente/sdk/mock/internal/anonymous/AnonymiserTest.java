package nl.plusgemeente.sdk.mock.internal.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymiserTest {

    private static final String BSN = "999990019";

    private final Anonymiser anonymiser = new Anonymiser(List.of("zaak-kenmerk"));

    @Test
    void samePerson_inTwoAnswers_hasTheSamePseudonyms() {
        JsonObject first = json("{\"persoon\":{\"bsn\":\"999990019\",\"naam\":\"Zeldzaam\",\"leeftijd\":40}}");
        JsonObject second = json("{\"aanvrager\":{\"naam\":\"Zeldzaam\"},\"ander\":{\"persoon\":{\"naam\":\"Anders\"}},"
                + "\"bsn\":999990019,\"regel\":\"Aan mevrouw ZELDZAAM, 999990019\"}");

        JsonObject person = first.getJsonObject("persoon");
        assertThat(person.getString("naam")).isEqualTo("TEST naam 1");
        assertThat(person.getInt("leeftijd")).isEqualTo(40);
        assertThat(second.getJsonObject("aanvrager").getString("naam")).isEqualTo("TEST naam 1");
        assertThat(second.getJsonObject("ander").getJsonObject("persoon").getString("naam"))
                .isEqualTo("TEST naam 2");
        assertThat(Integer.toString(second.getInt("bsn"))).isEqualTo(person.getString("bsn"));
        assertThat(Elfproef.holds(person.getString("bsn"))).isFalse();
        assertThat(second.getString("regel")).isEqualTo("Aan mevrouw TEST naam 1, " + person.getString("bsn"));
    }

    @Test
    void text_beforeTheMemberThatGivesTheNameAway_isHiddenToo() {
        assertThat(anonymiser.json("{\"a\":\"Brief van Zeldzaam\",\"achternaam\":\"Zeldzaam\"}"))
                .isEqualTo("{\"a\":\"Brief van TEST naam 1\",\"achternaam\":\"TEST naam 1\"}");
    }

    @Test
    void openData_staysAsItIs() {
        String open = "{\"identificatie\":\"/akn/nl/act/gm0344/2020/omgevingsplan\",\"oin\":\"00000001003214345000\","
                + "\"naam\":\"Gemeente Utrecht\",\"coordinates\":[136925.5,455830.0],\"geldigVan\":\"2024-01-01\","
                + "\"href\":\"https://service.example.nl/publiek/x/_akn_nl_act_gm0344?page=2&size=50&_expand=true\","
                + "\"a\":null,\"b\":true,\"c\":false,\"d\":12345678901,\"e\":[],\"f\":{},\"g\":\"[geen JSON]\",\"h\":\"\"}";

        assertThat(anonymiser.json(open)).isEqualTo(open);
    }

    @Test
    void hiddenMembers_keepTheFormThatReadersWant() {
        assertThat(
                        anonymiser.json(
                                "{\"geboortedatum\":\"1980-02-03\",\"geboortemoment\":\"1980-02-03T10:00:00Z\","
                                        + "\"adres\":{\"huisnummer\":12,\"straat\":\"Lange Laan\",\"leeg\":null},\"email\":\"jan@voorbeeld.nl\","
                                        + "\"telefoonnummer\":\"0612345678\",\"zaakKenmerk\":\"Z-1\",\"password\":\"hunter2222\",\"key\":3}"))
                .isEqualTo("{\"geboortedatum\":\"1900-01-01\",\"geboortemoment\":\"1900-01-01T00:00:00Z\","
                        + "\"adres\":{\"huisnummer\":1,\"straat\":\"TEST adres 2\",\"leeg\":null},"
                        + "\"email\":\"test-1@example.invalid\",\"telefoonnummer\":\"TEST contact 2\","
                        + "\"zaakKenmerk\":\"TEST waarde 1\",\"password\":\"TEST-removed\",\"key\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSN 999990019.",
                "99999-0019 is 999 990 019",
                "999.990.019 en 9999.90.019",
                "https://x.nl/personen/999990019?bsn=999990019#999990019",
                "https://x.nl/zoek?q=%39%39%39%39%39%30%30%31%39",
                "https://x.nl/zoek?q=%2539%2539%2539%2539%2539%2530%2530%2531%2539",
                "%39%39%39990019 in de tekst",
                "{\\\"nummer\\\":\\\"\\u0039\\u0039\\u003999001\\u0039\\\"}",
                "tekst \\u0039\\u0039\\u0039990019",
                "tekst &#57;&#x39;&#57;990019",
                "[{\\\"x\\\":\\\"[\\\\\\\"999990019\\\\\\\"]\\\"}]",
                "<a b='999990019'><c>999990019</c></a>",
                "<a>&#57;&#x39;9990019</a>",
                "<a>999990019"
            })
    void bsn_howeverItIsWritten_isGone(String text) {
        String result = anonymiser.json("{\"x\":\"" + text + "\"}");

        assertThat(Veils.percent(result)).doesNotContain(BSN, "999 990 019", "999.990.019", "9999.90.019");
        assertThat(result).doesNotContain("%39%39", "u0039", "&#57;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990019", "999990019.0", "9.99990019E8", "-999990019", "10000.00E4"})
    void number_thatIsABsn_isGone(String number) {
        String result = anonymiser.json("[" + number + "]");

        assertThat(result).doesNotContain(BSN).doesNotContain("9.99990019");
    }

    @Test
    void keysAndTokens_byFormAlone_areRemoved() {
        anonymiser.secret("sleutel-van-deze-aanroep");
        String random = "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hI5kL7nO9rU";
        String result = anonymiser.json("{\"a\":\"zie eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.abc en verder\","
                + "\"b\":\"-----BEGIN PRIVATE KEY-----\\nMIIabc\\n-----END PRIVATE KEY-----\",\"c\":\"Bearer abcdef123456\","
                + "\"d\":\"" + random + "==\",\"e\":\"https://x.nl/a/" + random
                + "?access_token=geheim99&api-key=q1w2e3\","
                + "\"f\":\"x sleutel-van-deze-aanroep y\",\"g\":\"password=kanarie77 en token: 'kanarie88'\","
                + "\"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.k\":1,\"h\":\"-----BEGIN PRIVATE KEY----- MIIafgebroken\"}");

        assertThat(result)
                .doesNotContain("eyJ", "MII", "abcdef123456", random, "geheim99", "q1w2e3", "sleutel-van", "kanarie")
                .contains(
                        "zie TEST-removed en verder",
                        "Bearer TEST-removed",
                        "https://x.nl/a/TEST-removed?access_token=");
    }

    @Test
    void mailPhoneAndAccount_inText_becomePseudonyms() {
        assertThat(
                        anonymiser.text(
                                "Mail jan.de.vries@voorbeeld.nl, bel +31 6 12345678 of 06-12345678, NL91ABNA0417164300, of jan@voorbeeld.nl."))
                .isEqualTo(
                        "Mail test-1@example.invalid, bel TEST contact 3 of TEST contact 4, TEST naam 1, of test-2@example.invalid.");
    }

    @Test
    void memberNames_areGoneOverLikeText() {
        assertThat(anonymiser.json("{\"999990019\":{\"voornamen\":\"Wilhelmina\"},\"Wilhelmina\":1}"))
                .isEqualTo("{\"999000001\":{\"voornamen\":\"TEST naam 1\"},\"TEST naam 1\":1}");
    }

    @Test
    void xml_isAnonymisedByElementAndAttribute() {
        String result =
                anonymiser.xml("<?xml version=\"1.0\"?><!-- Zeldzaam --><s:stam xmlns:s=\"urn:s\" xmlns=\"urn:t\">"
                        + "<s:initiatiefnemer s:achternaam=\"Zeldzaam\"><burgerservicenummer>999990019</burgerservicenummer>"
                        + "<naam><![CDATA[Zeldzaam]]></naam><email/></s:initiatiefnemer><omschrijving apikey='abc'>Van Zeldzaam"
                        + " &amp; co</omschrijving></s:stam>");

        assertThat(result)
                .isEqualTo("<s:stam xmlns:s=\"urn:s\" xmlns=\"urn:t\"><s:initiatiefnemer s:achternaam=\"TEST naam 1\">"
                        + "<burgerservicenummer>999000001</burgerservicenummer><naam>TEST naam 1</naam><email></email>"
                        + "</s:initiatiefnemer><omschrijving apikey=\"TEST-removed\">Van TEST naam 1 &amp; co"
                        + "</omschrijving></s:stam>");
    }

    @Test
    void documentsInStrings_areGoneOverAsDocuments() {
        assertThat(anonymiser.json(
                        "{\"inhoud\":\"{\\\"voornamen\\\":\\\"Zeldzaam\\\"}\",\"stam\":\"<a><voornamen>Zeldzaam"
                                + "</voornamen></a>\",\"wachtwoord\":\"{}\"}"))
                .isEqualTo(
                        "{\"inhoud\":\"{\\\"voornamen\\\":\\\"TEST naam 1\\\"}\",\"stam\":\"<a><voornamen>TEST naam 1"
                                + "</voornamen></a>\",\"wachtwoord\":\"TEST-removed\"}");
    }

    private JsonObject json(String text) {
        return Json.createReader(new StringReader(anonymiser.json(text))).readObject();
    }
}
