package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.plusgemeente.sdk.core.http.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an API says of a token, whoever writes it: nothing of it harms the message that it becomes part of. */
class ChallengeHostileTest {

    private static Challenge of(String... values) {
        Headers headers = new Headers();
        for (String value : values) {
            headers.add("WWW-Authenticate", value);
        }
        return Challenge.of(headers);
    }

    private static String said(String value) {
        return of(value).said(401, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bearer error=\"invalid_token\", error_description=\"The token expired\" | HTTP 401, invalid_token: The token expired",
                "Bearer realm=\"x\",error=\"invalid_token\" | HTTP 401, invalid_token",
                "Bearer | HTTP 401",
                "Bearer error=invalid_token | HTTP 401",
                "Bearer error=\"in valid\" | HTTP 401"
            })
    void words_thatArePlain_areTold(String value, String words) {
        assertThat(said(value)).isEqualTo(words);
    }

    @Test
    void wordOfTheBody_standsInForThatOfTheHeader() {
        assertThat(of().said(403, Optional.of("fout"))).isEqualTo("HTTP 403, fout");
        assertThat(of("Bearer error=\"a\"").said(403, Optional.of("fout"))).isEqualTo("HTTP 403, a");
    }

    @Test
    void scopes_areThoseOfAPlainForm() {
        assertThat(of("Basic realm=\"x\"", "Bearer scope=\"a <b> zaken.lezen\"").scopes())
                .containsExactly("a", "zaken.lezen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token eyJhbGciOiJub25lIn0 refused",
                "bsn 123456782 unknown",
                "key AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "<script>",
                "a=b&c=d",
                ""
            })
    void description_thatCouldTellASecret_isLeftOut(String text) {
        assertThat(said("Bearer error=\"invalid_token\", error_description=\"" + text + "\""))
                .isEqualTo("HTTP 401, invalid_token");
    }

    @Property(tries = 300)
    void header_ofAnyForm_givesAShortMessage(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 200) String text) {
        assertThat(said("Bearer error=\"" + text + "\", error_description=\"" + text + "\", scope=\"" + text + "\""))
                .matches("[ -~]{8,300}");
    }

    @Test
    void header_thatIsHuge_costsLittleTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(said("error=\"".repeat(200_000))).startsWith("HTTP 401");
            assertThat(said("scope=\"" + "a ".repeat(500_000))).startsWith("HTTP 401");
        });
    }
}
