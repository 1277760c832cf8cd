package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.SignedJWT;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.internal.jose.JwsSigner;
import nl.plusgemeente.sdk.auth.internal.jose.KeyIds;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys.Made;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that stands in a properties file only. */
class OAuthReaderTest {
    @TempDir
    Path folder;

    private final TestServer server = new TestServer();
    private final List<String> lines = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    private OAuthReaderTest tenant(String id) {
        lines.add("plusgemeente.tenant." + id + ".oin = " + TestKeys.OIN);
        return this;
    }

    private OAuthReaderTest set(String id, String name, String value) {
        lines.add("plusgemeente.tenant." + id + ".credential.test.oauth." + name + " = " + value);
        return this;
    }

    private Made key(String id) throws Exception {
        Made made = TestKeys.made("EC", "SHA256withECDSA");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "sleutel", made.key(), "TEST-wachtwoord".toCharArray(), new Certificate[] {made.certificate()});
        try (OutputStream out = Files.newOutputStream(folder.resolve(id + ".p12"))) {
            store.store(out, "TEST-wachtwoord".toCharArray());
        }
        lines.add("plusgemeente.tenant." + id + ".pkcs12 = " + id + ".p12");
        lines.add("plusgemeente.tenant." + id + ".pkcs12-password = TEST-wachtwoord");
        return made;
    }

    private GemeenteSdk sdk() throws Exception {
        Path file = Files.write(folder.resolve("sdk.properties"), lines);
        return TestSdk.bare(server.uri(), VirtualTime.ahead(Duration.ZERO))
                .properties(file)
                .build();
    }

    @Test
    void fewSettings_signWithTheKeyOfTheTenant() throws Exception {
        server.on(
                TestServer.METADATA,
                any -> Reply.json(
                        "{\"issuer\":\"" + server.uri() + "\",\"token_endpoint\":\"" + server.uri("/token") + "\"}"));
        for (String id : List.of("utrecht", "zeist")) {
            tenant(id).set(id, "issuer", server.uri().toString()).set(id, "client-id", "zaaksuite");
        }
        set("utrecht", "scope", "zaken.lezen  zaken.schrijven");
        Made own = key("utrecht");
        key("zeist");
        try (GemeenteSdk sdk = sdk()) {
            TestSdk.call(sdk);
            SignedJWT assertion =
                    SignedJWT.parse(server.last(TestServer.TOKEN).form().get("client_assertion"));
            assertThat(assertion.getHeader().getKeyID())
                    .isEqualTo(KeyIds.of(own.certificate().getPublicKey()));
            assertThat(server.last(TestServer.TOKEN).form())
                    .containsEntry("scope", "zaken.lezen zaken.schrijven")
                    .containsEntry("client_id", "zaaksuite");

            sdk.onBehalfOf("zeist").caller().call(TestSdk.GET);
        }
        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t2");
        // the tenants share what is known of the server
        assertThat(server.asked(TestServer.METADATA)).hasSize(1);
    }

    @Test
    void dpop_bindsTheTokensOfEachTenantToAKeyOfItsOwn() throws Exception {
        server.on(
                TestServer.TOKEN, any -> Reply.json(TestServer.token("t1", 300).replace("Bearer", "DPoP")));
        for (String id : List.of("utrecht", "zeist")) {
            tenant(id)
                    .set(id, "issuer", server.uri().toString())
                    .set(id, "client-id", "zaaksuite")
                    .set(id, "token-endpoint", server.uri("/token").toString())
                    .set(id, "dpop", "true");
            key(id);
        }

        try (GemeenteSdk sdk = sdk()) {
            TestSdk.call(sdk);
            sdk.onBehalfOf("zeist").caller().call(TestSdk.GET);
        }

        assertThat(server.presented()).containsExactly("DPoP t1", "DPoP t1");
        assertThat(server.asked(TestServer.API))
                .extracting(asked -> Proof.of(asked.header("Dpop")).jwk())
                .doesNotHaveDuplicates();
    }

    @Test
    void everySetting_counts() throws Exception {
        tenant("utrecht")
                .set("utrecht", "issuer", "http://127.0.0.1:1")
                .set("utrecht", "token-endpoint", server.uri("/token").toString())
                .set("utrecht", "profile", "generic")
                .set("utrecht", "method", "private_key_jwt")
                .set("utrecht", "client-id", "zaaksuite")
                .set("utrecht", "scope", "a b")
                .set("utrecht", "accept-fewer-scopes", "true")
                .set("utrecht", "audience", "zaken-api")
                .set("utrecht", "resource", "https://api.example.nl/zaken")
                .set("utrecht", "assertion-audience", "token-endpoint")
                .set("utrecht", "algorithms", "PS256 ES256")
                .set("utrecht", "key-id", "sleutel-1")
                .set("utrecht", "certificate", "chain")
                .set("utrecht", "assertion-lifetime", "PT30S")
                .set("utrecht", "usual-lifetime", "PT100S")
                .set("utrecht", "type", "client-authentication+jwt");
        key("utrecht");
        server.on(
                TestServer.TOKEN,
                any -> Reply.json(
                        "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":60,\"scope\":\"a\"}"));
        try (GemeenteSdk sdk = sdk()) {
            TestSdk.call(sdk);
        }
        var form = server.last(TestServer.TOKEN).form();
        SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
        assertThat(form)
                .containsEntry("scope", "a b")
                .containsEntry("audience", "zaken-api")
                .containsEntry("resource", "https://api.example.nl/zaken");
        assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("sleutel-1");
        assertThat(assertion.getHeader().getType().getType()).isEqualTo("client-authentication+jwt");
        assertThat(assertion.getHeader().getX509CertChain()).hasSize(1);
        Map<String, Object> claims = assertion.getPayload().toJSONObject();
        assertThat(claims).containsEntry("aud", server.uri("/token").toString());
        // 30 s, and the 5 by which it is dated back
        assertThat((Long) claims.get("exp") - (Long) claims.get("iat")).isEqualTo(35);
    }

    @Test
    void c19_metadata_mustBeSignedByTheKeyInTheFile() throws Exception {
        ClientIdentity signer = TestKeys.ec();
        Files.writeString(
                folder.resolve("as.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(signer.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        String plain = "\"issuer\":\"" + server.uri() + "\",\"token_endpoint\":\"" + server.uri("/vals") + "\"";
        String signed = JwsSigner.of(signer, JwsAlgorithm.ES256)
                .sign(
                        Map.of(),
                        Map.of(
                                "iss",
                                server.uri().toString(),
                                "token_endpoint",
                                server.uri("/token").toString()));
        tenant("utrecht")
                .set("utrecht", "issuer", server.uri().toString())
                .set("utrecht", "client-id", "zaaksuite")
                .set("utrecht", "metadata-certificates", "as.pem");
        key("utrecht");
        try (GemeenteSdk sdk = sdk()) {
            server.on(TestServer.METADATA, any -> Reply.json("{" + plain + "}"));
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> TestSdk.call(sdk))
                    .withMessageContaining("SDK-5002")
                    .withMessageContaining("they are not signed");
        }
        server.on(TestServer.METADATA, any -> Reply.json("{" + plain + ",\"signed_metadata\":\"" + signed + "\"}"));
        try (GemeenteSdk sdk = sdk()) {
            TestSdk.call(sdk);
        }
        assertThat(server.presented()).containsExactly("Bearer t1");
        assertThat(server.asked("/vals")).isEmpty();
    }

    @Test
    void secret_comesFromAFile() throws Exception {
        Files.writeString(folder.resolve("geheim"), "TEST-geheim\n");
        tenant("utrecht")
                .set("utrecht", "issuer", server.uri().toString())
                .set("utrecht", "token-endpoint", server.uri("/token").toString())
                .set("utrecht", "profile", "generic")
                .set("utrecht", "method", "client_secret_post")
                .set("utrecht", "client-id", "zaaksuite")
                .set("utrecht", "client-secret", "file:geheim");
        try (GemeenteSdk sdk = sdk()) {
            TestSdk.call(sdk);
        }
        assertThat(server.last(TestServer.TOKEN).form()).containsEntry("client_secret", "TEST-geheim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client-id | | client-id is missing",
                "issuer | | issuer is missing",
                "issuer | a b | issuer is no address",
                "issuer | https://as.example.nl | does not fit",
                "token-endpoint | a b | token-endpoint is no address",
                "resource | a%zz | resource is no address",
                "profile | zgw | profile is nlgov or generic",
                "method | none | method is one of [private_key_jwt",
                "method | client_secret_basic | client-secret is missing",
                "client-secret | TEST-geheim | client-secret does not go with the method private_key_jwt",
                "algorithms | HS256 | algorithms are words like PS256",
                "assertion-audience | iedereen | assertion-audience is one of [token-endpoint, issuer]",
                "certificate | x | certificate is one of [none, chain, thumbprint]",
                "accept-fewer-scopes | misschien | accept-fewer-scopes is true or false",
                "dpop | ja | dpop is true or false",
                "type | a b | The typ of a statement",
                "assertion-lifetime | 60 | assertion-lifetime is a duration like PT60S",
                "usual-lifetime | PT0S | A token is good for a second at least",
                "metadata-certificates | weg.pem | weg.pem cannot be read as certificates",
                "metadata-certificates | sdk.properties | sdk.properties",
                "geheim | TEST-geheim | oauth.geheim is not known"
            })
    void setting_thatIsWrong_isNamedWithoutASecret(String name, String value, String words) throws Exception {
        tenant("utrecht");
        if (!name.equals("issuer")) {
            set("utrecht", "issuer", server.uri().toString());
        }
        if (!name.equals("client-id")) {
            set("utrecht", "client-id", "zaaksuite");
        }
        if (value != null) {
            set("utrecht", name, value);
        }
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::sdk)
                .withMessageContaining("tenant utrecht: ")
                .withMessageContaining("credential.test.oauth")
                .withMessageContaining(words)
                .withMessageNotContaining("TEST-geheim");
    }

    @Test
    void secretInNlgov_isRefused() throws Exception {
        tenant("utrecht")
                .set("utrecht", "issuer", server.uri().toString())
                .set("utrecht", "client-id", "zaaksuite")
                .set("utrecht", "method", "client_secret_basic")
                .set("utrecht", "client-secret", "TEST-geheim");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::sdk)
                .withMessageContaining("The profile NL GOV does not allow client_secret_basic")
                .withMessageNotContaining("TEST-geheim");
    }

    @Test
    void oneValue_isNoClient() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OAuthReader().read(nl.plusgemeente.sdk.core.identity.Secret.of("TEST-geheim")))
                .withMessage("is a credential of several settings");
    }
}
