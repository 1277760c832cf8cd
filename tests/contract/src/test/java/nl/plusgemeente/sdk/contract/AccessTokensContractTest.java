package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationCodeFlow;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationRequest;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationServer;
import nl.plusgemeente.sdk.auth.oauth.BrowserRedirect;
import nl.plusgemeente.sdk.auth.oauth.ClientAuthentication;
import nl.plusgemeente.sdk.auth.oauth.ClientCredentials;
import nl.plusgemeente.sdk.auth.oauth.DpopKey;
import nl.plusgemeente.sdk.auth.oauth.OAuthClient;
import nl.plusgemeente.sdk.auth.oauth.SigningKeys;
import nl.plusgemeente.sdk.auth.oauth.UserTokens;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SDK's client of authorization servers against the mock's, with the key and certificate of the tenant. */
class AccessTokensContractTest {
    private static final URI BACK = URI.create("https://portaal.example.nl/terug");

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private GemeenteSdk sdk;
    private Caller caller;

    @BeforeEach
    void open() {
        sdk = facilities.sdk().build();
        caller = sdk.onBehalfOf("utrecht").caller();
    }

    @AfterEach
    void close() {
        sdk.close();
    }

    @Test
    void privateKeyJwt_opensTheApi_onceForManyCalls() {
        Caller with = caller.with(credentials(signing("utrecht")).build());

        assertThat(new String(with.call(meldingen(publicApi())), StandardCharsets.UTF_8))
                .contains("\"melder\":\"utrecht\"");
        with.call(meldingen(publicApi()));
        assertThat(facilities.oauth().tokenRequests())
                .singleElement()
                .satisfies(request -> assertThat(request.status()).isEqualTo(200));
    }

    @Test
    void tlsClientAuth_opensTheApiOfTheGovernmentZone() {
        Caller with = caller.with(
                credentials(ClientAuthentication.tlsCertificate("utrecht-tls")).build());

        assertThat(with.call(meldingen(governmentApi()))).asString().contains("utrecht-tls");
    }

    @Test
    void dpop_withANonceAskedFor_opensTheApi() {
        facilities.oauth().requireDpopNonce(true);
        Caller with = caller.with(
                credentials(signing("utrecht")).dpop(DpopKey.generate()).build());

        assertThat(with.call(meldingen(publicApi()))).asString().contains("melder");
        assertThat(facilities.oauth().tokenRequests())
                .extracting(request -> request.error())
                .containsExactly("use_dpop_nonce", "");
    }

    @Test
    void clientOfAnotherTenant_isRefused() {
        Caller with = caller.with(credentials(signing("lelystad")).build());

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> with.call(meldingen(publicApi())))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CLIENT_REFUSED));
    }

    @Test
    void clockOfTheServer_farOff_isSaid() {
        facilities.oauth().clockOffset(Duration.ofSeconds(90));
        Caller with = caller.with(credentials(signing("utrecht")).build());

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> with.call(meldingen(publicApi())))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CLIENT_REFUSED));
    }

    @Test
    void codeFlow_pushedWithPkceAndDpop_opensTheApiForTheUser() throws Exception {
        MockClient portal = facilities.oauth().clients().stream()
                .filter(client -> client.id().equals("utrecht-portal"))
                .findFirst()
                .orElseThrow();
        facilities.oauth().register(portal.withGrant(portal.grant(), BACK));
        AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(
                caller, new OAuthClient(server(), signing("utrecht-portal")), DpopKey.generate());
        BrowserRedirect begun = flow.begin(AuthorizationRequest.of(BACK, "openid", "meldingen.lezen"));

        UserTokens tokens = flow.complete(begun.pending(), browse(begun.address()));

        assertThat(tokens.tokenType()).isEqualTo("DPoP");
        assertThat(tokens.scopes()).isEqualTo(Set.of("openid", "meldingen.lezen"));
        assertThat(tokens.idToken()).isPresent();
        caller.with(flow.credential(tokens)).call(meldingen(publicApi()));
        assertThat(flow.refresh(tokens).accessToken()).isNotEqualTo(tokens.accessToken());
    }

    @Test
    void token_thatTheApiHoldsGoodNoMore_isReplacedOnce() {
        Caller with = caller.with(credentials(signing("utrecht")).build());
        with.call(meldingen(publicApi()));
        facilities.oauth().rotateKeys();
        facilities.oauth().dropOldKeys();

        // the API refuses the token that it held good before: the SDK gets another and calls once more
        assertThat(with.call(meldingen(publicApi()))).asString().contains("utrecht");
        assertThat(facilities.oauth().tokenRequests()).hasSize(2);
    }

    /** The user, who consents: the mock asks nothing. */
    private static String browse(URI address) throws Exception {
        KeyStore roots = KeyStore.getInstance("PKCS12");
        roots.load(null, null);
        roots.setCertificateEntry("root", facilities.pki().rootCertificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(roots);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        HttpClient browser = HttpClient.newBuilder().sslContext(context).build();
        return URI.create(browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getRawQuery();
    }

    private static ClientAuthentication signing(String id) {
        return ClientAuthentication.privateKeyJwt(id, SigningKeys.ofTenant());
    }

    private static ClientCredentials.Builder credentials(ClientAuthentication client) {
        return ClientCredentials.builder(new OAuthClient(server(), client)).scope("meldingen.lezen");
    }

    private static AuthorizationServer server() {
        return AuthorizationServer.builder(
                        FacilityEnvironment.LOCAL, facilities.oauth().issuer(), AuthProfile.NLGOV)
                .build();
    }

    private static URI publicApi() {
        return URI.create(facilities.oauth().protectedApi() + "/meldingen");
    }

    private static URI governmentApi() {
        return facilities.governmentAddress().resolve(publicApi().getRawPath());
    }

    private static Operation<byte[]> meldingen(URI address) {
        ApiProfile api = ApiProfile.builder("meldingen", "meldingen-v1", "")
                .credential(CredentialKind.BEARER_TOKEN)
                .host(FacilityEnvironment.LOCAL, address.getScheme() + "://" + address.getRawAuthority())
                .build();
        return Operation.get(api, "meldingen", Answer.bytes()).build().at(address);
    }
}
