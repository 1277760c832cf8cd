package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StamBerichtHostileTest {
    private static final String ROOT = "<v:verzoek xmlns:v='http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                ROOT,
                ROOT + "<a><b></a></b></v:verzoek>",
                "{\"verzoeknummer\":\"1\"}",
                "<!DOCTYPE v [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + ROOT + "&x;</v:verzoek>",
                "<!DOCTYPE v [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" + ROOT + "&b;</v:verzoek>",
                "<!DOCTYPE v SYSTEM 'http://127.0.0.1:1/x.dtd'>" + ROOT + "</v:verzoek>",
                ROOT + "&x;</v:verzoek>",
                "<!DOCTYPE a [<!ENTITY b '\u0001'> \u0001 \uFFFF]>" + ROOT + "</v:verzoek>",
                ROOT + "<verzoeknummer>1</verzoeknummer></v:verzoek><more/>"
            })
    void read_notWellFormedOrWithEntities_isRefused(String xml) {
        refused(xml, DsoErrors.STAM_UNREADABLE);
        assertThatExceptionOfType(StamFormatException.class)
                .isThrownBy(() -> StamBericht.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .withMessageStartingWith("SDK-7060")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<verzoek><verzoeknummer>1</verzoeknummer></verzoek>",
                "<v:verzoek xmlns:v='urn:x'><v:verzoeknummer>1</v:verzoeknummer></v:verzoek>",
                ROOT + "</v:verzoek>",
                ROOT + "<verzoeknummer> </verzoeknummer></v:verzoek>",
                ROOT + "<verzoeknummer><a>1</a></verzoeknummer></v:verzoek>"
            })
    void read_anotherDocument_isToldApart(String xml) {
        refused(xml, DsoErrors.NOT_STAM);
    }

    @Test
    void read_tooMuchOfAnything_isRefusedAtOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            refused(Berichten.with("<a>".repeat(61) + "</a>".repeat(61)), DsoErrors.STAM_UNREADABLE);
            refused(Berichten.with("<a/>".repeat(50_001)), DsoErrors.STAM_UNREADABLE);
            refused(Berichten.with("<a>" + "x".repeat((1 << 20) + 1) + "</a>"), DsoErrors.STAM_UNREADABLE);
            refused(Berichten.with("<a b='" + "x".repeat((1 << 20) + 1) + "'/>"), DsoErrors.STAM_UNREADABLE);
            refused(Berichten.with(" ".repeat(9 << 20)), DsoErrors.STAM_UNREADABLE);
            StringBuilder attributes = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                attributes.append(" a").append(i).append("='1'");
            }
            refused(Berichten.with("<a" + attributes + "/>"), DsoErrors.STAM_UNREADABLE);
        });
        assertThatExceptionOfType(StamFormatException.class)
                .isThrownBy(() -> StamBericht.read(new Endless()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.STAM_UNREADABLE));
    }

    @Test
    void read_manyNamesAndManyOfOneName_takesNoLonger() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            names.append("<n").append(i).append(">1</n").append(i).append('>');
        }
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            StamBericht.read(Berichten.with("<contactpersoon>" + names + "</contactpersoon>"));
            StamBericht.read(Berichten.with("<contactpersoon>" + "<n>1</n>".repeat(40_000) + "</contactpersoon>"));
        });
    }

    @Test
    void read_encodingThatNobodyKnows_isRefused() {
        String xml = "<?xml version='1.0' encoding='nonsense'?>" + ROOT + "</v:verzoek>";

        assertThatExceptionOfType(StamFormatException.class)
                .isThrownBy(() -> StamBericht.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.STAM_UNREADABLE));
    }

    @Test
    void read_brokenStream_isItsOwnError() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> StamBericht.read(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }
                }));
    }

    private static void refused(String xml, ErrorCode code) {
        assertThatExceptionOfType(StamFormatException.class)
                .isThrownBy(() -> StamBericht.read(xml))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.retryable()).isFalse();
                    assertThat(e).hasNoCause();
                });
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
        }
    }
}
