package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.Counterpart;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DpopNonceHostileTest {
    private static final String CHALLENGE = "DPoP error=\"use_dpop_nonce\", error_description=\"say it\"";
    private final Counterpart api = Counterpart.start();
    private final Counterpart other = Counterpart.start();
    private final GemeenteSdk sdk = Bound.sdk(api, other, Bound.scheme("opaque", DpopKey.generate()));

    @AfterEach
    void stop() {
        sdk.close();
        api.close();
        other.close();
    }

    @Test
    void challenge_ofAnApi_isAnsweredWithItsNonce() {
        api.on("/api/dingen", asked -> nonce(asked).equals("n-1") ? Counterpart.json("{}") : challenge("n-1"));

        call();

        assertThat(api.asked()).hasSize(2);
    }

    @Test
    void challenge_ofAnAuthorizationServer_isAnsweredWithItsNonce() {
        api.on(
                "/api/dingen",
                asked -> nonce(asked).equals("n-1")
                        ? Counterpart.json("{}")
                        : Counterpart.error(400, "use_dpop_nonce", "DPoP-Nonce", "n-1"));

        call();

        assertThat(api.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void challenges_withoutEnd_endAfterOneRepeat(int status) {
        api.on(
                "/api/dingen",
                asked -> Counterpart.error(
                        status,
                        "use_dpop_nonce",
                        "DPoP-Nonce",
                        "n-" + api.asked().size()));

        assertThatExceptionOfType(ApiException.class).isThrownBy(this::call);

        assertThat(api.asked()).extracting(DpopNonceHostileTest::nonce).containsExactly("", "n-1");
    }

    static List<List<String>> unusable() {
        return List.of(
                List.of(),
                List.of("n".repeat(513)),
                List.of("n".repeat(100_000)),
                List.of("één"),
                List.of("a b"),
                List.of("a\"b"),
                List.of("a\\b"),
                List.of(""),
                List.of("n-1", "n-2"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void challenge_withANonceThatCannotBeUsed_isExplainedAndForgotten(List<String> nonces) {
        api.on("/api/dingen", asked -> {
            String[] headers = nonces.stream()
                    .flatMap(nonce -> List.of("DPoP-Nonce", nonce).stream())
                    .toArray(String[]::new);
            return Counterpart.error(401, "use_dpop_nonce", headers);
        });

        // a header of 100,000 characters is refused below the scheme
        assertThatExceptionOfType(nl.plusgemeente.sdk.core.error.SdkException.class)
                .isThrownBy(this::call)
                .satisfies(e -> {
                    if (e instanceof TokenException) {
                        assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE);
                        assertThat(e).hasMessageContaining("nonce").hasMessageContaining("1 attempt");
                    }
                });
        api.on("/api/dingen", asked -> Counterpart.json("{}"));
        call();

        assertThat(api.asked()).extracting(DpopNonceHostileTest::nonce).containsOnly("");
    }

    @Test
    void nonce_ofAnotherOrigin_isNotUsed() {
        other.on(
                "/api/dingen",
                asked -> new Counterpart.Reply(
                        200, "{}", "Content-Type", "application/json", "DPoP-Nonce", "of-another"));
        api.on("/api/dingen", asked -> Counterpart.json("{}"));

        sdk.onBehalfOf("lelystad")
                .caller()
                .call(Operation.get(Bound.OTHER, "dingen", Answer.bytes()).build());
        call();

        assertThat(nonce(api.asked().get(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer error=\"use_dpop_nonce\"", "DPoP error=\"invalid_token\"", "dpop"})
    void refusal_thatIsNoChallenge_isNotRepeated(String header) {
        api.on("/api/dingen", asked -> new Counterpart.Reply(401, "", "WWW-Authenticate", header, "DPoP-Nonce", "n-1"));

        assertThatExceptionOfType(ApiException.class).isThrownBy(this::call);

        assertThat(api.asked()).hasSize(1);
    }

    @Test
    void challenge_withAnotherStatus_isNotRepeated() {
        api.on("/api/dingen", asked -> Counterpart.error(403, "use_dpop_nonce", "DPoP-Nonce", "n-1"));

        assertThatExceptionOfType(ApiException.class).isThrownBy(this::call);

        assertThat(api.asked()).hasSize(1);
    }

    private void call() {
        sdk.onBehalfOf("lelystad").caller().call(Bound.GET);
    }

    private static Counterpart.Reply challenge(String nonce) {
        return new Counterpart.Reply(401, "", "WWW-Authenticate", CHALLENGE, "DPoP-Nonce", nonce);
    }

    private static String nonce(Counterpart.Asked asked) {
        Object nonce = Proof.of(asked.header("DPoP")).claims().get("nonce");
        return nonce == null ? "" : nonce.toString();
    }
}
