package nl.plusgemeente.sdk.counterparts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationCodeFlow;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationRequest;
import nl.plusgemeente.sdk.auth.oauth.BrowserRedirect;
import nl.plusgemeente.sdk.auth.oauth.DpopKey;
import nl.plusgemeente.sdk.auth.oauth.OAuthClient;
import nl.plusgemeente.sdk.auth.oauth.PendingAuthorization;
import nl.plusgemeente.sdk.auth.oauth.UserTokens;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.Test;

/** Tokens for a user, who comes by way of the browser: pushed requests, PKCE, and proofs that bind tokens to a key. */
abstract class UsersContract {

    private static final AuthorizationRequest ASK =
            AuthorizationRequest.of(URI.create(Clients.REDIRECT), "openid", Setting.SCOPE);

    abstract Setting setting();

    /** Lets the user log in; gives the query with which the browser comes back. */
    abstract String logIn(Browser browser, URI address) throws IOException;

    @Test
    void codeFlow_pushedAndWithPkce_givesTokensForTheUser() throws IOException {
        try (GemeenteSdk sdk = sdk()) {
            AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(Setting.caller(sdk), client("portaal"));
            BrowserRedirect begun = flow.begin(ASK);

            assertThat(begun.address().getRawQuery())
                    .contains("request_uri=")
                    .doesNotContain("state", "code_challenge");
            UserTokens tokens =
                    flow.complete(begun.pending(), logIn(new Browser(setting().authority()), begun.address()));

            assertThat(tokens.idToken().orElseThrow().subject()).isNotBlank();
            assertThat(tokens.tokenType()).isEqualTo("Bearer");
            Setting.caller(sdk).with(flow.credential(tokens)).call(Setting.GET);
            JWTClaimsSet claims = verified(setting().api().last().token());
            assertThat(claims.getClaim("azp")).isEqualTo("portaal");
            assertThat(claims.getSubject())
                    .isEqualTo(tokens.idToken().orElseThrow().subject());
        }
    }

    @Test
    void code_withAnotherVerifier_isRefusedByTheServer() throws IOException {
        try (GemeenteSdk sdk = sdk()) {
            AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(Setting.caller(sdk), client("portaal"));
            BrowserRedirect begun = flow.begin(ASK);
            String query = logIn(new Browser(setting().authority()), begun.address());
            PendingAuthorization own = begun.pending();
            PendingAuthorization other = new PendingAuthorization(
                    own.issuer(),
                    own.clientId(),
                    own.redirectUri(),
                    own.scopes(),
                    own.acrValues(),
                    own.state(),
                    own.nonce(),
                    Secret.of(Random.text()),
                    own.begunAt());

            assertThatExceptionOfType(TokenException.class).isThrownBy(() -> flow.complete(other, query));
        }
    }

    @Test
    void code_takenTwice_isRefusedByTheServer() throws IOException {
        try (GemeenteSdk sdk = sdk()) {
            OAuthClient client = client("portaal");
            AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(Setting.caller(sdk), client);
            BrowserRedirect begun = flow.begin(ASK);
            String query = logIn(new Browser(setting().authority()), begun.address());
            flow.complete(begun.pending(), query);

            // another flow has no memory of the state: only the server can refuse
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> AuthorizationCodeFlow.of(Setting.caller(sdk), client)
                            .complete(begun.pending(), query));
        }
    }

    @Test
    void dpop_tokensAreBoundToTheKeyAndOpenTheServersOwnApi() throws IOException {
        try (GemeenteSdk sdk = sdk()) {
            DpopKey key = DpopKey.generate();
            AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(Setting.caller(sdk), client("portaal-userinfo"), key);
            UserTokens tokens = logIn(flow);

            assertThat(tokens.tokenType()).isEqualTo("DPoP");
            Caller proving = Setting.caller(sdk).with(flow.credential(tokens));
            assertThat(proving.call(userinfo()))
                    .asString()
                    .contains(tokens.idToken().orElseThrow().subject());
            UserTokens next = flow.refresh(tokens);
            assertThat(next.accessToken()).isNotEqualTo(tokens.accessToken());
            Setting.caller(sdk).with(flow.credential(next)).call(userinfo());
        }
    }

    @Test
    void dpop_whoeverStealsAToken_canDoNothingWithIt() throws IOException {
        try (GemeenteSdk sdk = sdk()) {
            OAuthClient client = client("portaal-userinfo");
            AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(Setting.caller(sdk), client, DpopKey.generate());
            UserTokens tokens = logIn(flow);
            AuthorizationCodeFlow thief = AuthorizationCodeFlow.of(Setting.caller(sdk), client, DpopKey.generate());
            AuthorizationCodeFlow without = AuthorizationCodeFlow.of(Setting.caller(sdk), client);

            for (AuthorizationCodeFlow other : new AuthorizationCodeFlow[] {thief, without}) {
                Caller stealing = Setting.caller(sdk).with(other.credential(tokens));
                assertThatExceptionOfType(SdkException.class).isThrownBy(() -> stealing.call(userinfo()));
            }
        }
    }

    @Test
    void dpop_proofAtAnApi_isOverTheTokenThatNamesItsKey() throws IOException {
        try (GemeenteSdk sdk = sdk()) {
            DpopKey key = DpopKey.generate();
            AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(Setting.caller(sdk), client("portaal"), key);
            UserTokens tokens = logIn(flow);
            Setting.caller(sdk).with(flow.credential(tokens)).call(Setting.GET);

            Api.Asked asked = setting().api().last();
            assertThat(asked.authorization()).startsWith("DPoP ");
            assertThat(Claims.confirmation(verified(asked.token()), "jkt")).isEqualTo(key.thumbprint());
            JWTClaimsSet proof = Claims.proof(asked.proof(), key.thumbprint());
            assertThat(proof.getClaim("htu")).isEqualTo(setting().api().uri() + Api.PATH);
            assertThat(proof.getClaim("ath")).isEqualTo(Claims.hash(asked.token()));
        }
    }

    private UserTokens logIn(AuthorizationCodeFlow flow) throws IOException {
        BrowserRedirect begun = flow.begin(ASK);
        return flow.complete(begun.pending(), logIn(new Browser(setting().authority()), begun.address()));
    }

    private JWTClaimsSet verified(String token) {
        return Claims.verified(
                token,
                Claims.published(
                        new Browser(setting().authority()), setting().server().issuer()));
    }

    private OAuthClient client(String id) {
        return new OAuthClient(
                setting().known(), Setting.signing(id, setting().clients().es256(), JwsAlgorithm.ES256));
    }

    private Operation<byte[]> userinfo() {
        return Operation.get(api(), "userinfo", Answer.bytes())
                .build()
                .at(setting().server().userinfo());
    }

    private ApiProfile api() {
        URI address = setting().server().userinfo();
        return ApiProfile.builder("meldingen", "userinfo", "")
                .credential(CredentialKind.BEARER_TOKEN)
                .host(
                        nl.plusgemeente.sdk.core.call.FacilityEnvironment.LOCAL,
                        address.getScheme() + "://" + address.getRawAuthority())
                .build();
    }

    private GemeenteSdk sdk() {
        return setting()
                .builder()
                .tenant(Setting.tenant(
                        Optional.empty(),
                        Setting.credentials(setting().known(), setting().es256())))
                .build();
    }
}
