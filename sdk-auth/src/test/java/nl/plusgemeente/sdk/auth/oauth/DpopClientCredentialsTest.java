package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.plusgemeente.sdk.auth.AccessTokenRefusedException;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Asked;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** RFC 9449 for a client's own tokens: asked for, kept and used with one key. */
class DpopClientCredentialsTest {
    private final LoginServer login = new LoginServer();
    private final OAuthClient client = login.client(AuthProfile.NLGOV);
    private final DpopKey key = DpopKey.generate();
    private final Caller calls = calls(key);

    DpopClientCredentialsTest() {
        login.server.on("/token", asked -> token());
    }

    @AfterEach
    void stop() {
        login.close();
    }

    private Caller calls(DpopKey own) {
        return login.caller().with(ClientCredentials.builder(client).dpop(own).build());
    }

    private Reply token() {
        return Reply.json(
                TestServer.token("t" + login.server.asked("/token").size(), 300).replace("Bearer", "DPoP"));
    }

    private static String nonce(Asked asked) {
        return String.valueOf(Proof.of(asked.header("Dpop")).claims().get("nonce"));
    }

    @Test
    void token_isAskedForAndUsedWithProofsOfOneKey() throws Exception {
        calls.call(TestSdk.GET);
        calls.call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("DPoP t1", "DPoP t1");
        Proof atServer = Proof.of(login.server.last("/token").header("Dpop"));
        Proof atApi = Proof.of(login.server.last(TestServer.API).header("Dpop"));
        assertThat(atServer.claims())
                .containsEntry("htu", login.server.uri("/token").toString())
                .doesNotContainKey("ath");
        assertThat(atApi.claims())
                .containsEntry("htu", login.server.uri(TestServer.API).toString())
                .containsEntry("ath", Digest.of("t1").text());
        assertThat(atServer.key().computeThumbprint()).isEqualTo(atApi.key().computeThumbprint());
    }

    @Test
    void challenge_ofTheServer_isAnsweredWithANewStatementAndItsNonce() {
        login.server.on(
                "/token",
                asked ->
                        nonce(asked).equals("n-1") ? token() : Reply.error(400, "use_dpop_nonce", "DPoP-Nonce", "n-1"));

        calls.call(TestSdk.GET);

        assertThat(login.server.asked("/token"))
                .hasSize(2)
                .extracting(asked -> asked.form().get("client_assertion"))
                .doesNotHaveDuplicates();
    }

    @Test
    void challenge_ofTheApi_keepsTheToken() {
        login.server.on(
                TestServer.API,
                asked -> nonce(asked).equals("n-2")
                        ? Reply.json("{}")
                        : new Reply(
                                401,
                                "text/plain",
                                "",
                                "WWW-Authenticate",
                                "DPoP error=\"use_dpop_nonce\"",
                                "DPoP-Nonce",
                                "n-2"));

        calls.call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("DPoP t1", "DPoP t1");
        assertThat(login.server.asked("/token")).hasSize(1);
    }

    @Test
    void challenges_ofTheServer_withoutEnd_areNoToken() {
        login.server.on(
                "/token",
                asked -> Reply.error(
                        400,
                        "use_dpop_nonce",
                        "DPoP-Nonce",
                        "n-" + login.server.asked("/token").size()));

        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> calls.call(TestSdk.GET));
        assertThat(login.server.asked("/token")).hasSize(2);
        assertThat(login.server.presented()).isEmpty();
    }

    @Test
    void token_thatIsNotBound_isRefused() {
        login.server.on("/token", asked -> Reply.json(TestServer.token("t1", 300)));

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> calls.call(TestSdk.GET))
                .withMessageContaining("token_type is Bearer, not DPoP")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE));
    }

    @Test
    void tokens_ofOtherKeys_areOthers() {
        calls.call(TestSdk.GET);
        calls(DpopKey.generate()).call(TestSdk.GET);
        calls.call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("DPoP t1", "DPoP t2", "DPoP t1");
    }

    @Test
    void token_thatTheApiRefuses_isLetGoOnce() {
        login.server.on(TestServer.API, asked -> Reply.error(401, "invalid_token"));

        assertThatExceptionOfType(AccessTokenRefusedException.class).isThrownBy(() -> calls.call(TestSdk.GET));
        assertThat(login.server.presented()).containsExactly("DPoP t1", "DPoP t2");
    }
}
