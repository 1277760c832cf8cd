package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.internal.jose.KeyIds;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientAuthenticationTest {
    private static final ClientIdentity EC = TestKeys.ec();
    private static final ClientIdentity RSA = TestKeys.rsa();

    private final TestServer server = new TestServer();
    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);

    @AfterEach
    void stop() {
        server.close();
    }

    private TestServer.Asked asked(AuthorizationServer as, ClientAuthentication authentication) {
        ClientCredentials scheme =
                ClientCredentials.builder(new OAuthClient(as, authentication)).build();
        try (GemeenteSdk sdk = TestSdk.bare(server.uri(), time)
                .tenant(TestSdk.tenant("utrecht", scheme)
                        .identity(KeySource.of(EC))
                        .build())
                .build()) {
            TestSdk.call(sdk);
        }
        return server.last(TestServer.TOKEN);
    }

    private SignedJWT assertion(PrivateKeyJwt client) throws Exception {
        return SignedJWT.parse(
                asked(TestSdk.fixed(server, AuthProfile.NLGOV), client).form().get("client_assertion"));
    }

    private static PrivateKeyJwt.Builder jwt(ClientIdentity key) {
        return PrivateKeyJwt.builder("zaaksuite", SigningKeys.of(() -> key));
    }

    @Test
    void c05_assertion_hasTheClaimsOfTheProfile() throws Exception {
        SignedJWT made = assertion(jwt(RSA).build());
        long now = time.clock().instant().getEpochSecond();

        assertThat(made.getJWTClaimsSet().getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "sub", "aud", "iat", "exp", "jti");
        assertThat(made.getJWTClaimsSet().getIssuer()).isEqualTo("zaaksuite");
        assertThat(made.getJWTClaimsSet().getSubject()).isEqualTo("zaaksuite");
        assertThat(made.getPayload().toJSONObject())
                .containsEntry("aud", server.uri("/token").toString());
        assertThat(made.getPayload().toJSONObject())
                .containsEntry("exp", now + 60)
                .containsEntry("iat", now - 5);
        assertThat(Base64.getUrlDecoder().decode(made.getJWTClaimsSet().getJWTID()))
                .hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void c05_jti_isNeverUsedTwice() throws Exception {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            ids.add(assertion(jwt(EC).build()).getJWTClaimsSet().getJWTID());
        }
        assertThat(ids).hasSize(20);
    }

    @Test
    void c06_assertion_isSignedWithPs256OrWhatTheKeyCan() throws Exception {
        SignedJWT rsa = assertion(jwt(RSA).build());
        JWSVerifier verifier =
                new RSASSAVerifier((RSAPublicKey) RSA.certificate().getPublicKey());
        assertThat(rsa.getHeader().getAlgorithm().getName()).isEqualTo("PS256");
        assertThat(rsa.getHeader().getKeyID())
                .isEqualTo(KeyIds.of(RSA.certificate().getPublicKey()));
        assertThat(rsa.verify(verifier)).isTrue();

        SignedJWT ec = assertion(jwt(EC).build());
        assertThat(ec.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(ec.verify(new ECDSAVerifier((ECPublicKey) EC.certificate().getPublicKey())))
                .isTrue();
    }

    @Test
    void c06_assertion_fallsBackToWhatTheServerTakes() throws Exception {
        server.on(
                TestServer.METADATA,
                any -> Reply.json("{\"issuer\":\"" + server.uri() + "\",\"token_endpoint\":\"" + server.uri("/token")
                        + "\",\"token_endpoint_auth_signing_alg_values_supported\":[\"HS256\",\"none\",\"RS256\"]}"));
        SignedJWT made =
                SignedJWT.parse(asked(TestSdk.server(server, AuthProfile.NLGOV).build(), jwt(RSA).build())
                        .form()
                        .get("client_assertion"));
        assertThat(made.getHeader().getAlgorithm().getName()).isEqualTo("RS256");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(
                        () -> asked(TestSdk.server(server, AuthProfile.NLGOV).build(), jwt(EC).build()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE))
                .withMessageContaining("the server takes [HS256, none, RS256]");
    }

    @Test
    void c09_certificate_isNamedAsConfigured() throws Exception {
        SignedJWT chain = assertion(jwt(EC).certificate(CertificateHeader.CHAIN)
                .keyId("sleutel-1")
                .type("client-authentication+jwt")
                .algorithms(JwsAlgorithm.ES256)
                .build());
        assertThat(chain.getHeader().getX509CertChain().get(0).decode())
                .isEqualTo(EC.certificate().getEncoded());
        assertThat(chain.getHeader().getKeyID()).isEqualTo("sleutel-1");
        assertThat(chain.getHeader().getType().getType()).isEqualTo("client-authentication+jwt");

        SignedJWT thumbprint =
                assertion(jwt(EC).certificate(CertificateHeader.THUMBPRINT).build());
        assertThat(java.util.HexFormat.of()
                        .formatHex(thumbprint
                                .getHeader()
                                .getX509CertSHA256Thumbprint()
                                .decode()))
                .isEqualTo(EC.thumbprint());
    }

    @Test
    void c05_audience_isTheIssuerWhenSoConfigured() throws Exception {
        AuthorizationServer as = TestSdk.server(server, AuthProfile.NLGOV)
                .endpoint(Endpoint.TOKEN, server.uri("/token"))
                .assertionAudience(AssertionAudience.ISSUER)
                .build();
        SignedJWT made = SignedJWT.parse(asked(as, jwt(EC).build()).form().get("client_assertion"));
        assertThat(made.getPayload().toJSONObject())
                .containsEntry("aud", server.uri().toString());
    }

    @Test
    void c04_methodsWithASecret_areRefusedInNlgov() {
        for (ClientAuthentication own : new ClientAuthentication[] {
            ClientAuthentication.secretBasic("id", Secret.of("TEST")),
            ClientAuthentication.secretPost("id", Secret.of("TEST"))
        }) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> new OAuthClient(TestSdk.fixed(server, AuthProfile.NLGOV), own))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE))
                    .withMessageContaining("private_key_jwt, tls_client_auth");
        }
    }

    @Test
    void c04_tlsClientAuth_sendsClientIdAndNoAssertionToTheAddressForCertificates() {
        server.on("/mtls-token", any -> Reply.json(TestServer.token("m1", 60)));
        server.on(
                TestServer.METADATA,
                any -> Reply.json("{\"issuer\":\"" + server.uri() + "\",\"token_endpoint\":\"" + server.uri("/token")
                        + "\",\"mtls_endpoint_aliases\":{\"token_endpoint\":\"" + server.uri("/mtls-token") + "\"}}"));
        AuthorizationServer as = TestSdk.server(server, AuthProfile.NLGOV).build();
        ClientCredentials scheme = ClientCredentials.builder(
                        new OAuthClient(as, ClientAuthentication.tlsCertificate("zaaksuite")))
                .build();
        try (GemeenteSdk sdk = TestSdk.bare(server.uri(), time)
                .tenant(TestSdk.tenant("utrecht", scheme)
                        .identity(KeySource.of(EC))
                        .build())
                .tenant(TestSdk.tenant("zonder", scheme).build())
                .build()) {
            TestSdk.call(sdk);
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> sdk.onBehalfOf("zonder").caller().call(TestSdk.GET))
                    .withMessageContaining("zonder, which has none");
        }
        assertThat(server.asked("/token")).isEmpty();
        assertThat(server.last("/mtls-token").form())
                .containsEntry("client_id", "zaaksuite")
                .doesNotContainKeys("client_assertion", "client_secret");
    }

    @Test
    void secretBasic_isEncodedAsAForm() {
        TestServer.Asked request = asked(
                TestSdk.fixed(server, AuthProfile.GENERIC),
                ClientAuthentication.secretBasic("zaak suite", Secret.of("TEST:geheim+é")));

        String pair = new String(
                Base64.getDecoder().decode(request.header("Authorization").substring(6)), UTF_8);
        assertThat(pair).isEqualTo("zaak+suite:TEST%3Ageheim%2B%C3%A9");
        assertThat(request.form()).doesNotContainKeys("client_secret", "client_id");
    }

    @Test
    void secretPost_standsInTheForm() {
        TestServer.Asked request = asked(
                TestSdk.fixed(server, AuthProfile.GENERIC),
                ClientAuthentication.secretPost("id", Secret.of("TEST&geheim")));

        assertThat(request.form()).containsEntry("client_id", "id").containsEntry("client_secret", "TEST&geheim");
        assertThat(request.header("Authorization")).isEmpty();
    }

    @Test
    void c08_keyId_isTheThumbprintUnderWhichTheKeyIsPublished() throws Exception {
        SignedJWT made = assertion(
                PrivateKeyJwt.builder("zaaksuite", SigningKeys.ofTenant()).build());
        assertThat(made.getHeader().getKeyID())
                .isEqualTo(KeyIds.of(EC.certificate().getPublicKey()));
    }

    @Test
    void settings_outOfBounds_areRefused() {
        for (Runnable wrong : new Runnable[] {
            () -> jwt(EC).lifetime(Duration.ofSeconds(301)).build(),
            () -> jwt(EC).lifetime(Duration.ZERO).build(),
            () -> jwt(EC).type("a b").build(),
            () -> ClientAuthentication.tlsCertificate(" "),
            () -> ClientAuthentication.tlsCertificate("a\nb"),
            () -> new ClientSecret("id", Secret.of("TEST"), ClientMethod.TLS_CLIENT_AUTH),
            () -> new OAuthClient(
                    AuthorizationServer.builder(
                                    nl.plusgemeente.sdk.core.call.FacilityEnvironment.PRODUCTION,
                                    URI.create("https://fsc.example"),
                                    AuthProfile.ZGW)
                            .build(),
                    ClientAuthentication.tlsCertificate("id"))
        }) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(wrong::run)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
        }
    }
}
