package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.core.identity.Bsn;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.Leaves;
import nl.plusgemeente.sdk.omgevingswet.Sample;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StamBerichtTest {
    private static final String WHOLE = Berichten.whole();

    @Test
    void read_whole_hasEveryValueOfTheFile() {
        assertThat(Leaves.ofRecord(verzoek(WHOLE)))
                .containsAll(Leaves.ofXml(WHOLE.replace("<vx:ambtshalve>nee</vx:ambtshalve>", "")));
        assertThat(verzoek(WHOLE).ambtshalve()).contains(false);
    }

    @Test
    void read_whole_isInRecords() {
        Verzoekbericht bericht = verzoek(WHOLE);

        assertThat(bericht.stamVersie()).isEqualTo(4);
        assertThat(bericht.verzoeknummer()).isEqualTo("2026112500001");
        assertThat(bericht.volgnummer()).hasValueSatisfying(nummer -> {
            assertThat(nummer.isAanvulling()).isTrue();
            assertThat(nummer).hasToString("2");
        });
        assertThat(bericht.doel())
                .hasValueSatisfying(
                        doel -> assertThat(doel.is(VerzoekDoel.AANVULLEN)).isTrue());
        assertThat(bericht.type()).contains(VerzoekType.AANVRAAG_VERGUNNING);
        assertThat(bericht.naam()).contains("Dakkapel & erker");
        assertThat(bericht.project().orElseThrow().projectId()).contains("P-77");
        assertThat(bericht.bevoegdGezag().orElseThrow().oin()).contains(Oin.of(Berichten.OIN));
        assertThat(bericht.bevoegdGezagHistorie()).hasSize(1);
        assertThat(bericht.uitvoerendeInstantieHistorie()).isEmpty();
        assertThat(bericht.overig())
                .extracting(OverigElement::naam)
                .containsExactly("uitvoerendeInstantieHistorie", "nieuwBlok");
        assertThat(bericht.verzoekbijlages()).singleElement().satisfies(document -> {
            assertThat(document.documentId()).contains("D-2");
            assertThat(document.vertrouwelijk()).isEmpty();
        });
    }

    @Test
    void read_whole_hasPeopleAndTheirAddresses() {
        Verzoekbericht bericht = verzoek(WHOLE);
        NatuurlijkPersoon persoon =
                bericht.initiatiefnemer().orElseThrow().natuurlijkPersoon().orElseThrow();
        NietNatuurlijkPersoon organisatie =
                bericht.gemachtigde().orElseThrow().nietNatuurlijkPersoon().orElseThrow();

        assertThat(persoon.bsn()).contains(Bsn.of(Berichten.BSN));
        assertThat(persoon.gegevens().waarde("Achternaam")).contains("Ester");
        assertThat(persoon.gegevens()).hasToString("[achternaam, voorletters]");
        assertThat(persoon.verblijfsadres().orElseThrow().waarden()).containsKeys("straatnaam", "huisnummer");
        assertThat(organisatie.vestiging().orElseThrow().gegevens().waarde("vestigingsnummer"))
                .isPresent();
        assertThat(organisatie.postAdres().orElseThrow().afwijkendAdres()).isPresent();
        assertThat(bericht.contactpersoon().orElseThrow().buitenlandsAdres()).isPresent();
    }

    @Test
    void read_whole_hasPlacesAndQuestions() {
        Verzoekbericht bericht = verzoek(WHOLE);

        assertThat(bericht.projectlocaties()).singleElement().satisfies(plaats -> {
            assertThat(plaats.rd()).contains(RdPoint.of(160_500.5, 501_500));
            assertThat(plaats.etrs89()).contains(Etrs89Point.of(52.5, 5.47));
            assertThat(plaats.contour().orElseThrow().crs()).isEqualTo(Crs.RD_NEW);
            assertThat(plaats.contour().orElseThrow().polygoon().positions()).hasSize(4);
            assertThat(plaats.adresAanduiding().orElseThrow().waarde("postcode"))
                    .contains("1234AB");
        });
        assertThat(bericht.projectactiviteiten()).singleElement().satisfies(activiteit -> {
            assertThat(activiteit.activiteitNaam()).contains("Dakkapel bouwen");
            assertThat(activiteit.specificaties()).singleElement().satisfies(vraag -> {
                assertThat(vraag.antwoord()).contains(" 12.500,00 ");
                assertThat(vraag.overig())
                        .extracting(OverigElement::naam)
                        .containsExactly("@groep", "antwoord", "antwoord");
                assertThat(vraag.gevraagdeBijlagen().get(0).documenten().get(0).vertrouwelijk())
                        .contains(true);
            });
        });
    }

    @Test
    void read_sample_hasEveryValueOfTheFile() {
        String sample = Sample.text("omgevingswet/stam-v4-skeleton.reconstructed.xml");

        Verzoekbericht bericht = verzoek(sample);
        assertThat(Leaves.ofRecord(bericht)).containsAll(Leaves.ofXml(sample));
        assertThat(bericht.volgnummer().orElseThrow().isInitieel()).isTrue();
        assertThat(bericht.doel()).contains(VerzoekDoel.INITIEREN);

        String filled = filled(sample);
        assertThat(Leaves.ofRecord(verzoek(filled))).containsAll(Leaves.ofXml(filled));
        assertThat(verzoek(filled).projectactiviteiten()).hasSize(1);
    }

    /** With something in every element that the file has left empty. */
    private static String filled(String sample) {
        int count = 0;
        String filled = sample;
        while (filled.contains("/>")) {
            filled = filled.replaceFirst("<vx:([A-Za-z]+)/>", "<vx:$1>value-" + ++count + "</vx:$1>");
        }
        assertThat(count).isGreaterThan(15);
        return filled;
    }

    @Test
    void read_everyRecord_tellsNothingOfPeople() {
        assertThat(verzoek(WHOLE)).hasToString("Verzoekbericht[2026112500001]");
        Verzoekbericht bericht = verzoek(WHOLE);
        assertThat(bericht.initiatiefnemer().toString()
                        + bericht.initiatiefnemer().orElseThrow().natuurlijkPersoon()
                        + bericht.gemachtigde()
                        + bericht.contactpersoon()
                        + bericht.projectlocaties()
                        + bericht.projectactiviteiten()
                        + bericht.projectactiviteiten().get(0).specificaties()
                        + bericht.overig())
                .doesNotContain(Berichten.BSN)
                .doesNotContain("Ester", "Testkade", "12.500", "a < b");
    }

    @ParameterizedTest
    @CsvSource({"0,true,false,false", "1,false,true,false", "17,false,true,false", "999,false,false,true"})
    void volgnummer_tells_whatMessageItIs(int number, boolean first, boolean more, boolean withdrawn) {
        Volgnummer nummer = verzoek(Berichten.with("<vx:volgnummer> " + number + " </vx:volgnummer>"))
                .volgnummer()
                .orElseThrow();

        assertThat(nummer.isInitieel()).isEqualTo(first);
        assertThat(nummer.isAanvulling()).isEqualTo(more);
        assertThat(nummer.isIntrekking()).isEqualTo(withdrawn);
    }

    @Test
    void bsn_zerosOrNone_isNoBsn() {
        assertThat(persoon("<bsn>000000000</bsn>").bsn()).isEmpty();
        assertThat(persoon("<bsn>000000000</bsn><x>1</x>").gegevens().waarden()).containsOnlyKeys("x");
        assertThat(persoon("<bsn>123456789</bsn>").bsn()).isEmpty();
        assertThat(persoon("<bsn>123456789</bsn>").gegevens().waarde("bsn")).contains("123456789");
    }

    @Test
    void oinOrFlag_ofAnotherForm_staysAsItIs() {
        Verzoekbericht bericht = verzoek(
                Berichten.with(
                        "<bevoegdGezag><oin>123</oin></bevoegdGezag><ambtshalve>misschien</ambtshalve><volgnummer>x</volgnummer>"));

        assertThat(bericht.bevoegdGezag().orElseThrow().overig()).hasSize(1);
        assertThat(bericht.ambtshalve()).isEmpty();
        assertThat(bericht.volgnummer()).isEmpty();
        assertThat(bericht.overig()).extracting(OverigElement::naam).contains("ambtshalve", "volgnummer");
    }

    @Test
    void kopie_anotherUitvoerendeInstantie_isOne() {
        Oin other = Oin.of(Berichten.OTHER_OIN);

        assertThat(verzoek(WHOLE).isKopieVoor(Oin.of(Berichten.OIN))).isTrue();
        assertThat(verzoek(WHOLE).isKopieVoor(other)).isFalse();
        assertThat(verzoek(Berichten.with("")).isKopieVoor(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verzoeknotificatie", "triggerbericht", "Verzoeknotificatie"})
    void notificatie_isTold(String root) {
        String xml = "<v:" + root + " xmlns:v='http://www.omgevingswet.nl/koppelvlak/stam-v2/verzoek'>"
                + "<v:verzoeknummer>7</v:verzoeknummer><v:volgnummer>999</v:volgnummer><v:x>y</v:x></v:" + root + ">";

        assertThat(StamBericht.read(xml)).isInstanceOfSatisfying(Verzoeknotificatie.class, notificatie -> {
            assertThat(notificatie.stamVersie()).isEqualTo(2);
            assertThat(notificatie.verzoeknummer()).isEqualTo("7");
            assertThat(notificatie.overig()).hasSize(1);
            assertThat(notificatie.doel()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void read_bytes_areInTheEncodingThatTheyDeclare(String encoding) {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?>" + Berichten.with("<naam>Één</naam>");

        StamBericht read = StamBericht.read(new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding))));

        assertThat(((Verzoekbericht) read).naam()).contains("Één");
    }

    @Test
    void read_bytes_sameAsText() {
        assertThat(StamBericht.read(new ByteArrayInputStream(WHOLE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(StamBericht.read(WHOLE));
    }

    @Test
    void geometry_odd_staysAsItIs() {
        assertThat(plaats("<coordinatenEtrs><a>5.47</a><b>52.5</b></coordinatenEtrs>")
                        .etrs89())
                .contains(Etrs89Point.of(52.5, 5.47));
        assertThat(plaats("<coordinaten><a>1</a><b>x</b></coordinaten>")
                        .gegevens()
                        .overig())
                .hasSize(1);
        assertThat(plaats("<pos>1 2</pos>").rd()).isEmpty();
        assertThat(plaats(polygon("5.4 52.5 5.5 52.5 5.5 52.6 5.4 52.5"))
                        .contour()
                        .orElseThrow()
                        .crs())
                .isEqualTo(Crs.ETRS89);
        assertThat(plaats(polygon("160000 501000 5.5 52.5 5.5 52.6 160000 501000"))
                        .contour())
                .isEmpty();
        assertThat(plaats(polygon("160000 501000")).contour()).isEmpty();
        assertThat(plaats("<Polygon/><x>1</x>").contour()).isEmpty();
    }

    private static String polygon(String positions) {
        return "<Polygon><posList>" + positions + "</posList></Polygon>";
    }

    private static Projectlocatie plaats(String elements) {
        return verzoek(Berichten.with(
                        "<projectlocaties><projectlocatie>" + elements + "</projectlocatie></projectlocaties>"))
                .projectlocaties()
                .get(0);
    }

    private static NatuurlijkPersoon persoon(String elements) {
        return verzoek(Berichten.with(
                        "<initiatiefnemer><natuurlijkPersoon>" + elements + "</natuurlijkPersoon></initiatiefnemer>"))
                .initiatiefnemer()
                .orElseThrow()
                .natuurlijkPersoon()
                .orElseThrow();
    }

    private static Verzoekbericht verzoek(String xml) {
        return (Verzoekbericht) StamBericht.read(xml);
    }
}
