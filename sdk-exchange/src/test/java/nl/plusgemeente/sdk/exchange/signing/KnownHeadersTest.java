package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header that is like one that is known is read as if none were, to the letter. */
class KnownHeadersTest {
    private static final String CERTIFICATE = "TEST".repeat(100);
    private static final String HEADER = "{\"alg\":\"PS256\",\"b64\":false,\"iat\":1795161600,\"x5c\":[\"" + CERTIFICATE
            + "\"],\"sigD\":{\"mId\":\"http://uri.etsi.org/19182/HttpHeaders\",\"pars\":[\"digest\"]},"
            + "\"crit\":[\"b64\",\"sigD\"]}";

    private final KnownHeaders known = new KnownHeaders();

    @Test
    void parse_sameButForTheMoment_isWhatItSays() {
        keep(HEADER);
        for (int shift = 0; shift < 3; shift++) {
            String shifted = HEADER.replace("PS256\"", "PS256\"" + " ".repeat(shift));
            keep(shifted);
            String later = shifted.replace("1795161600", "2147483647");

            assertThat(known.parse(field(later), EnumSet.noneOf(Deviation.class)))
                    .isEqualTo(read(later))
                    .isNotEqualTo(read(shifted));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0795161600", "-795161600", "17951616.0", "179516160x", "17951616e1", "1795161600,\"iat\":1"})
    void parse_noMoment_isRefusedAsWithoutMemory(String digits) {
        keep(HEADER);
        String other = HEADER.replace("1795161600", digits);

        assertThatThrownBy(() -> known.parse(field(other), EnumSet.noneOf(Deviation.class)))
                .isInstanceOf(SignatureFormException.class)
                .hasMessage(message(other));
    }

    @Test
    void parse_otherElsewhere_isReadWhole() {
        keep(HEADER);
        for (String other : new String[] {
            HEADER.replace("PS256", "RS256"),
            HEADER.replace("\"digest\"", "\"diGest\""),
            HEADER.replace("TESTTEST", "TESTSETT")
        }) {
            EnumSet<Deviation> deviations = EnumSet.noneOf(Deviation.class);
            EnumSet<Deviation> expected = EnumSet.noneOf(Deviation.class);

            assertThat(known.parse(field(other), deviations)).isEqualTo(ProtectedHeader.parse(field(other), expected));
            assertThat(deviations).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sigT\":\"2026-11-20T08:00:00Z\"",
                "\"\\u0069at\":1795161600,\"x\":{\"iat\":1795161600}",
                "\"iat\":1795161600,\"x\":{\"iat\":1795161600}",
                "\"iat\":1795161600,\"sigT\":\"2026-11-20T08:00:00Z\"",
                "\"iat\": 1795161600",
                "\"iat\":999999999"
            })
    void of_whereTheDigitsAreIsNotSure_isNotKept(String moment) {
        String header = HEADER.replace("\"iat\":1795161600", moment);

        assertThat(KnownHeader.of(Base64Url.encode(header.getBytes(UTF_8)), read(header)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void parse_otherLengthOrForeignCharacter_isRefusedAsWithoutMemory() {
        keep(HEADER);
        String text = Base64Url.encode(HEADER.getBytes(UTF_8));
        int inDigits = HEADER.indexOf("1795161600") / 3 * 4 + 2;
        String foreign = text.substring(0, inDigits) + '!' + text.substring(inDigits + 1);

        assertThatThrownBy(() -> known.parse(signature(foreign), EnumSet.noneOf(Deviation.class)))
                .isInstanceOf(SignatureFormException.class);
        assertThatThrownBy(() -> known.parse(signature("AAAA"), EnumSet.noneOf(Deviation.class)))
                .isInstanceOf(SignatureFormException.class);
    }

    private void keep(String header) {
        known.keep(field(header), read(header));
    }

    private static String message(String header) {
        try {
            read(header);
            throw new AssertionError("not refused");
        } catch (SignatureFormException e) {
            return e.getMessage();
        }
    }

    private static ProtectedHeader read(String header) {
        return ProtectedHeader.parse(field(header), EnumSet.noneOf(Deviation.class));
    }

    private static SignatureField field(String header) {
        return signature(Base64Url.encode(header.getBytes(UTF_8)));
    }

    private static SignatureField signature(String encoded) {
        return new SignatureField(HeaderDialect.NLGOV_ADR, Coverage.PAYLOAD, encoded, "AAAA");
    }
}
