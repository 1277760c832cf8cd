package nl.plusgemeente.sdk.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZgwJwtHostileTest {
    private final ZgwCall call = new ZgwCall(new VirtualTime(Instant.parse("2026-11-24T08:00:00Z")));
    private final Secret secret = Secret.of("TEST-kanarie");
    private final ZgwJwt jwt = ZgwJwt.of("zaaksuite", secret);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/zaken/api/v1/zaken",
                "https://zaken.example:8443/zaken/api/v1/zaken",
                "http://zaken.example/zaken/api/v1/zaken",
                "https://zaken.example.elsewhere.example/zaken",
                "https://zaken.example@elsewhere.example/zaken"
            })
    void authenticate_toAnotherOrigin_keepsTheTokenBack(String address) {
        OutgoingRequest request = call.request(address);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> jwt.authenticate(request, call.attempt(1)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.ENVIRONMENT));
        assertThat(request.headers().contains("Authorization")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nX-Injected: 1",
                "a\nb",
                "a\u0000b",
                "a\u001b[2Jb",
                "a\u202eb",
                "a\u2028b",
                "a\ud800b",
                "a\u007fb",
                "a\u0085b"
            })
    void users_withCharactersThatMoveACursor_areRefusedAndNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZgwUser(text, "J. Jansen"))
                .withMessageNotContaining(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZgwUser("j.jansen", text))
                .withMessageNotContaining(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZgwJwt.of(text, secret))
                .withMessageNotContaining(text);
    }

    @Test
    void users_thatDoNotFitInAnAuditTrail_areRefused() {
        assertThat(new ZgwUser("x".repeat(255), "é".repeat(255))).isNotNull();
        assertThat(new ZgwUser("x", "😀".repeat(255))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new ZgwUser("x".repeat(256), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZgwUser("x", "y".repeat(64 * 1024)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZgwUser(" ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> ZgwJwt.of("", secret));
        assertThatIllegalArgumentException().isThrownBy(() -> ZgwJwt.of("x".repeat(256), secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\",\"client_id\":\"admin", "\\", "{}", "a.b.c", "</script>", "café\u00a0"})
    void claims_withSignsOfJson_stayWithinTheirMember(String text) {
        String token = call.token(ZgwJwt.of(text, secret).onBehalfOf(new ZgwUser(text, text)));

        assertThat(token.split("\\.")).hasSize(3).allMatch(part -> part.matches("[A-Za-z0-9_-]+"));
        assertThat(nl.plusgemeente.sdk.core.spi.StrictJson.object(
                        java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]), 1))
                .hasSize(6)
                .containsEntry("client_id", text)
                .containsEntry("user_id", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: 1", "\u0000", "\ud800", "日本"})
    void secrets_ofAnyCharacters_onlySign(String odd) {
        assertThat(call.token(ZgwJwt.of("zaaksuite", Secret.of(odd)))).matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void headers_thatSomebodySetBefore_areReplaced() {
        OutgoingRequest request = call.request();
        request.headers().add("authorization", "Bearer somebody-else");

        jwt.authenticate(request, call.attempt(1));

        assertThat(request.headers().all("Authorization")).hasSize(1).noneMatch(v -> v.contains("somebody-else"));
    }
}
