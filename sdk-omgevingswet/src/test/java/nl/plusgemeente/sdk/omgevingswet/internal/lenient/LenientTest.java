package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-03-12", "2024-03-12T23:30:00Z", "2024-03-12T08:24:01.931807+01:00", "2024-03-12T08:24"})
    void day_dateOrDateTime_isTheDayInIt(String text) {
        assertThat(Dates.day(text, "m")).contains(LocalDate.of(2024, 3, 12));
    }

    @Test
    void moment_dateOrDateTime_isAMoment() {
        assertThat(Dates.moment("2024-08-09T08:24:01.931807Z", "m"))
                .contains(Instant.parse("2024-08-09T08:24:01.931807Z"));
        assertThat(Dates.moment("2024-08-09T08:24:01+02:00", "m")).contains(Instant.parse("2024-08-09T06:24:01Z"));
        assertThat(Dates.moment("2024-08-09", "m")).contains(Instant.parse("2024-08-08T22:00:00Z"));
    }

    @Test
    void day_dayFirst_isReadToo() {
        assertThat(Dates.day("09-07-2025", "m")).contains(LocalDate.of(2025, 7, 9));
    }

    @Test
    void dates_absent_areEmpty() {
        assertThat(Dates.day(null, "m")).isEmpty();
        assertThat(Dates.day("", "m")).isEmpty();
        assertThat(Dates.moment(null, "m")).isEmpty();
        assertThat(Dates.moment("", "m")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32-03-2024", "2024-13-01", "gisteren", "2024-03-12 08:00", "geheim!!!!"})
    void dates_otherForm_areRefusedWithoutContent(String text) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Dates.day(text, "geldigTot"))
                .withMessageEndingWith("at geldigTot")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(text));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> Dates.moment(text, "m"));
    }

    @Test
    void texts_ofAnyKind_haveNoNull() {
        assertThat(Texts.collapsed(null)).isEmpty();
        assertThat(Texts.collapsed("  Omgevingsplan\n\t   gemeente  X ")).isEqualTo("Omgevingsplan gemeente X");
        assertThat(Texts.title(" \n ")).isEmpty();
        assertThat(Texts.orEmpty(null)).isEmpty();
        assertThat(Texts.present("a")).contains("a");
        assertThat(Texts.scalar(12)).contains("12");
        assertThat(Texts.scalar(true)).contains("true");
        assertThat(Texts.scalar("a")).contains("a");
        assertThat(Texts.scalar(Map.of())).isEmpty();
        assertThat(Texts.scalar(null)).isEmpty();
        assertThat(Texts.flag(null)).isFalse();
    }

    @Test
    void required_absent_isRefusedByName() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Texts.required(null, "wId"))
                .withMessageContaining("wId");
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> Texts.required("", "wId"));
    }

    @Test
    void lists_absentOrWithNulls_areWhole() {
        assertThat(Lists.copy(null)).isEmpty();
        assertThat(Lists.copy(List.of())).isEmpty();
        assertThat(Lists.copy(Arrays.asList("a", null, "b"))).containsExactly("a", "b");
        assertThat(Lists.texts(Arrays.asList("a", 1, null))).containsExactly("a");
        assertThat(Lists.texts(Map.of())).isEmpty();
    }
}
