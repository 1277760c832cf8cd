package nl.plusgemeente.sdk.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZgwRefusalsTest {
    private final ZgwCall call = new ZgwCall(new VirtualTime(Instant.parse("2026-11-24T08:00:00Z")));
    private final ZgwJwt jwt = ZgwJwt.of("zaaksuite", Secret.of("TEST-kanarie"));

    @ParameterizedTest
    @CsvSource({
        "invalid-jwt-signature, secret",
        "invalid-client-identifier, registered",
        "missing-client-identifier, proxy",
        "jwt-missing-iat-claim, proxy",
        "jwt-decode-error, proxy",
        "jwt-immaturesignatureerror, clock",
        "not_authenticated, saw no token",
        "not_authenticated_for_ac, Autorisaties API"
    })
    void refused_forTheToken_saysWhatToDo(String code, String remedy) {
        assertThat(explained(403, code, new Headers(), 1))
                .isInstanceOf(ZgwJwtRefusedException.class)
                .isInstanceOf(CredentialsRefusedException.class)
                .hasMessageContaining("SDK-5060")
                .hasMessageContaining("zaaksuite")
                .hasMessageContaining(code)
                .hasMessageContaining(remedy);
    }

    @Test
    void refused_asExpired_isRepeatedOnceAndThenExplained() {
        assertThat(judge(403, "jwt-expired", new Headers(), 1)).isEqualTo(Reaction.REPEAT);
        assertThat(explained(403, "jwt-expired", new Headers(), 2)).hasMessageContaining("SDK-5060");
    }

    @Test
    void refused_asExpiredWithABodyThatIsGone_isExplainedAtOnce() {
        RequestBody once = new RequestBody() {
            @Override
            public String contentType() {
                return "text/plain";
            }

            @Override
            public long length() {
                return 0;
            }

            @Override
            public boolean repeatable() {
                return false;
            }

            @Override
            public InputStream open() {
                return InputStream.nullInputStream();
            }
        };

        Reaction reaction =
                jwt.refused(call.refusal(403, "jwt-expired", new Headers(), Optional.of(once)), call.attempt(1));

        assertThat(reaction).isInstanceOf(Reaction.Explained.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 24 Nov 2026 07:58:30 GMT | about 90 s ahead of",
                "Tue, 24 Nov 2026 08:01:30 GMT | about 90 s behind",
                "Tue, 24 Nov 2026 08:00:01 GMT | the clocks agree",
                "yesterday                     | the clocks of this machine and the component differ",
                "Tue, 24 Nov 2026 25:61:00 GMT | the clocks of this machine and the component differ"
            })
    void refused_forTheTime_saysWhoseClockIsOff(String date, String diagnosis) {
        Headers headers = new Headers().add("Date", date);

        assertThat(explained(403, "jwt-immaturesignatureerror", headers, 1)).hasMessageContaining(diagnosis);
    }

    @ParameterizedTest
    @CsvSource({"permission_denied", "''", "something-new"})
    void refused_forWantOfRights_isAnotherError(String code) {
        assertThat(explained(403, code, new Headers(), 1))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("SDK-5061")
                .hasMessageContaining("Autorisaties API");
    }

    @Test
    void refused_withAnotherStatus_staysWhatItIs() {
        assertThat(judge(404, "not_found", new Headers(), 1)).isEqualTo(Reaction.NONE);
        assertThat(judge(400, "jwt-expired", new Headers(), 1)).isEqualTo(Reaction.NONE);
        assertThat(judge(401, "", new Headers(), 1)).isEqualTo(Reaction.NONE);
        assertThat(explained(401, "invalid-jwt-signature", new Headers(), 1)).hasMessageContaining("SDK-5060");
    }

    private Reaction judge(int status, String code, Headers headers, int attempt) {
        return jwt.refused(call.refusal(status, code, headers, Optional.empty()), call.attempt(attempt));
    }

    private SdkException explained(int status, String code, Headers headers, int attempt) {
        Reaction reaction = judge(status, code, headers, attempt);
        assertThat(reaction).isInstanceOf(Reaction.Explained.class);
        return ((Reaction.Explained) reaction).error();
    }
}
