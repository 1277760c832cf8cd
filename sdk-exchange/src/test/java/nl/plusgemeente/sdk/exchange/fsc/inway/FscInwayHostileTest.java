package nl.plusgemeente.sdk.exchange.fsc.inway;

import static nl.plusgemeente.sdk.exchange.fixture.TestInway.MANAGER;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.OUTWAY;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens and requests that nobody should let in. */
class FscInwayHostileTest {
    private final TestInway world = new TestInway();
    private final FscInway inway = world.inway();

    static Stream<Arguments> claims() {
        return Stream.of(
                claim("no gth", t -> t.without("gth"), "gth"),
                claim("gth with a line break", t -> t.with("gth", "$1$3$a\nb"), "gth"),
                claim("gth of 256", t -> t.with("gth", "x".repeat(256)), "gth"),
                claim("no gid", t -> t.without("gid"), "gid"),
                claim("no sub", t -> t.without("sub"), "sub"),
                claim("short sub", t -> t.with("sub", "1"), "sub"),
                claim("sub is a number", t -> t.with("sub", 7L), "sub"),
                claim("no iss", t -> t.without("iss"), "iss"),
                claim("other iss", t -> t.with("iss", TestAuthority.NIJMEGEN.value()), "iss"),
                claim("no svc", t -> t.without("svc"), "svc"),
                claim("svc is a list", t -> t.with("svc", List.of("zaken")), "svc"),
                claim("no aud", t -> t.without("aud"), "aud"),
                claim("aud is no address", t -> t.with("aud", "https://["), "aud"),
                claim("aud is a name", t -> t.with("aud", "inway"), "aud"),
                claim("no exp", t -> t.without("exp"), "exp"),
                claim("exp is a text", t -> t.with("exp", "4102444800"), "exp"),
                claim("exp below zero", t -> t.with("exp", -1L), "exp"),
                claim("exp beyond time", t -> t.with("exp", 253_402_300_800L), "exp"),
                claim("no nbf", t -> t.without("nbf"), "nbf"),
                claim("nbf in a minute", t -> t.with("nbf", FixedTime.START.getEpochSecond() + 31), "not valid yet"),
                claim("no cnf", t -> t.without("cnf"), "cnf"),
                claim("cnf is a text", t -> t.with("cnf", "x"), "cnf"),
                claim("cnf with a key", t -> t.with("cnf", Map.of("jkt", "x")), "cnf"),
                claim("cnf of 31 bytes", t -> t.with("cnf", Map.of("x5t#S256", "A".repeat(41))), "cnf"),
                claim("cnf of 30 bytes", t -> t.with("cnf", Map.of("x5t#S256", "A".repeat(40))), "cnf"),
                claim("cnf of zeros", t -> t.with("cnf", Map.of("x5t#S256", "A".repeat(43))), "cnf"),
                claim("act is a text", t -> t.with("act", "x"), "act"),
                claim("act without sub", t -> t.with("act", Map.of("x", "y")), "sub"),
                claim("cdi is no peer", t -> t.with("cdi", "a b c"), "cdi"),
                claim("pdi is a number", t -> t.with("pdi", 5L), "pdi"),
                claim("prp is a list", t -> t.with("prp", List.of()), "prp"),
                claim("add is a text", t -> t.with("add", "x"), "add"));
    }

    private static Arguments claim(String name, UnaryOperator<TestTokens> change, String told) {
        return Arguments.of(name, change, told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void claim_thatIsNotRight_isRefused(String name, UnaryOperator<TestTokens> change, String told) {
        String token = change.apply(world.token()).sign();

        InwayRefusedException refusal = refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, token);

        assertThat(refusal.error().message()).contains(told).doesNotContain(token);
    }

    @Test
    void group_ofAnother_is403() {
        refused(
                403,
                FscErrorCode.WRONG_GROUP_ID_IN_TOKEN,
                world.token().with("gid", "other").sign());
    }

    @Test
    void service_thatIsNotOffered_is404() {
        refused(
                404,
                FscErrorCode.SERVICE_NOT_FOUND,
                world.token().with("svc", "ZAKEN").sign());
    }

    @Test
    void token_thatExpired_is401() {
        long now = FixedTime.START.getEpochSecond();
        refused(
                401,
                FscErrorCode.ACCESS_TOKEN_EXPIRED,
                world.token().with("exp", now - 30).sign());
        assertThat(inway.verify(
                        world.request(world.token().with("exp", now - 29).sign())))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "PS256", "PS512", "EdDSA", "RS1", "rs256", "", "ES256"})
    void algorithm_thatIsNotThatOfTheKey_isRefused(String name) {
        refused(
                401,
                FscErrorCode.ACCESS_TOKEN_INVALID,
                world.token().header(h -> h.put("alg", name)).sign());
    }

    @Test
    void algorithm_none_withoutSignature_isRefused() {
        String token = world.token().header(h -> h.put("alg", "none")).sign();
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, token.substring(0, token.lastIndexOf('.') + 1));
    }

    @Test
    void algorithm_hmacWithThePublicKey_isRefused() throws Exception {
        String token = world.token().header(h -> h.put("alg", "HS256")).sign();
        String input = token.substring(0, token.lastIndexOf('.'));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(MANAGER.certificate().getPublicKey().getEncoded(), "HmacSHA256"));
        byte[] signature = mac.doFinal(input.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, input + '.' + Base64Url.encode(signature));
    }

    @Test
    void signer_whoIsNotOurManager_isRefused() {
        ClientIdentity sibling = ROOT.organisation(TestAuthority.UTRECHT);
        String unknown = TestTokens.of(sibling, OUTWAY, FixedTime.START).sign();
        String claimed = TestTokens.of(sibling, OUTWAY, FixedTime.START)
                .header(h -> h.put("x5t#S256", X5c.thumbprint(MANAGER.certificate())))
                .sign();

        assertThat(refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, unknown)).hasMessageContaining("key of the Manager");
        assertThat(refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, claimed)).hasMessageContaining("signature");
    }

    @Test
    void signer_inTheKeySet_butOfAnotherPeer_orRoot_isRefused() {
        ClientIdentity stranger = TestAuthority.root().organisation(TestAuthority.UTRECHT);
        for (ClientIdentity signer : List.of(OUTWAY, stranger)) {
            FscInway trusting = world.builder(InwayKeys.fixed(TestInway.keys(MANAGER, signer)))
                    .build();
            String token = TestTokens.of(signer, OUTWAY, FixedTime.START)
                    .with("iss", TestAuthority.UTRECHT.value())
                    .sign();

            assertThat(refusal(trusting, world.request(token)).error().code())
                    .isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID);
        }
    }

    @Test
    void signer_whoseCertificateEnded_isRefused_thoughTheTokenIsRemembered() {
        String token = world.token()
                .with("exp", FixedTime.START.getEpochSecond() + 86_400L * 365)
                .sign();
        inway.verify(world.request(token));
        world.time.advance(Duration.ofDays(181));

        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":7}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"AAAA\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"%\"}",
                "{\"alg\":7,\"x5t#S256\":\"x\"}",
                "{\"x5t#S256\":\"x\"}",
                "[]",
                "",
                "nothing"
            })
    void header_inAnotherForm_isRefused(String header) {
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, world.token().signHeader(header));
    }

    @Test
    void header_withCrit_isRefused() {
        for (Object crit : List.of(List.of("exp"), "x", List.of())) {
            refused(
                    401,
                    FscErrorCode.ACCESS_TOKEN_INVALID,
                    world.token().header(h -> h.put("crit", crit)).sign());
        }
    }

    @Test
    void member_twice_isRefused() {
        String claims = world.token().claims();
        String twice = "{\"svc\":\"other\"," + claims.substring(1);
        String head =
                "{\"alg\":\"RS256\",\"alg\":\"RS256\",\"x5t#S256\":\"" + X5c.thumbprint(MANAGER.certificate()) + "\"}";

        assertThat(refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, world.token().signClaims(twice)))
                .hasMessageContaining("each member once");
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, world.token().signHeader(head));
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, world.token().signClaims(claims + " {}"));
    }

    @Test
    void properties_withHalfACharacter_orNestedDeep_areRefused() {
        String claims = world.token().claims();
        String half = "{\"prp\":{\"a\":\"\\ud800\"}," + claims.substring(1);
        String deep = "{\"prp\":" + "{\"a\":".repeat(40) + "1" + "}".repeat(40) + "," + claims.substring(1);

        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, world.token().signClaims(half));
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, world.token().signClaims(deep));
    }

    @Test
    void token_anyCharacterChanged_isRefused() {
        String token = world.token().sign();
        inway.verify(world.request(token));
        for (int i = 0; i < token.length(); i += 3) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            if (!changed.equals(token)) {
                assertThat(refusal(inway, world.request(changed)).status()).isEqualTo(401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bearer", "bearer ", "\tBearer\t"})
    void authorization_withoutToken_isMissing(String value) {
        refused(401, FscErrorCode.ACCESS_TOKEN_MISSING, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dTpw", ".", "..", "a.b", "a.b.c.d", "x", "é.é.é", "Bearer Bearer x"})
    void authorization_thatIsNoToken_isRefused(String value) {
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, value);
    }

    @Test
    void authorization_twice_isRefused() {
        String token = world.token().sign();
        InwayRequest twice =
                new InwayRequest("GET", List.of(token, token), List.of(world.transaction()), OUTWAY.chain());

        assertThat(refusal(inway, twice)).hasMessageContaining("more than one");
        assertThat(refusal(inway, twice).error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID);
    }

    @Test
    void token_ofAMegabyte_isRefusedAtOnce_andOneOfManyPropertiesIsNot() {
        refused(401, FscErrorCode.ACCESS_TOKEN_INVALID, "Bearer " + "A".repeat(1 << 20));
        refused(
                401,
                FscErrorCode.ACCESS_TOKEN_INVALID,
                world.token().with("add", Map.of("a", "x".repeat(1 << 20))).sign());
        String large =
                world.token().with("prp", Map.of("a", "x".repeat(30_000))).sign();

        assertThat(inway.verify(world.request(large)).properties()).isPresent();
        assertThat(inway.verify(world.request(large)).properties()).isPresent();
    }

    @Test
    void certificate_none_isRefused() {
        InwayRefusedException refusal =
                refusal(inway, world.request(world.token().sign(), List.of()));

        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID);
        assertThat(refusal).hasMessageContaining("mTLS");
    }

    @Test
    void certificate_thatIsNotForTls_isRefused() {
        ClientIdentity sealing = ROOT.organisation(
                TestAuthority.NIJMEGEN,
                TestAuthority.rsa(2048),
                FixedTime.START.minusSeconds(60),
                FixedTime.START.plusSeconds(60),
                KeyUsage.keyEncipherment);
        String token = TestTokens.of(MANAGER, sealing, FixedTime.START).sign();

        assertThat(refusal(inway, world.request(token, sealing.chain())).status())
                .isEqualTo(401);
    }

    @Test
    void thumbprint_inTheOtherAlphabet_withPadding_isTheSame() {
        byte[] cnf = Base64.getUrlDecoder().decode(X5c.thumbprint(OUTWAY.certificate()));
        byte[] signer = Base64.getUrlDecoder().decode(X5c.thumbprint(MANAGER.certificate()));
        Base64.Encoder other = Base64.getEncoder();
        String token = world.token()
                .with("cnf", Map.of("x5t#S256", other.encodeToString(cnf)))
                .header(h -> h.put("x5t#S256", other.encodeToString(signer)))
                .sign();

        assertThat(inway.verify(world.request(token))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a3bb189e-8bf9-4888-9912-ace4e6543002",
        "a3bb189e-8bf9-1888-9912-ace4e6543002",
        "019a7dea-9048-7c4d-0e66-4d3f75a18f58",
        "019a7dea90487c4d9e664d3f75a18f58",
        "{019a7dea-9048-7c4d-9e66-4d3f75a18f58}",
        "x",
        "''"
    })
    void transaction_notAUuidOfVersion7_is400(String id) {
        InwayRequest request = new InwayRequest("GET", List.of(world.token().sign()), List.of(id), OUTWAY.chain());

        InwayRefusedException refusal = refusal(inway, request);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.INVALID_LOG_RECORD_ID);
        assertThat(refusal.error().code().waarde()).isEqualTo("INVALID_LOG_RECORD_ID");
    }

    @Test
    void transaction_twice_is400() {
        InwayRequest request = new InwayRequest(
                "GET",
                List.of(world.token().sign()),
                List.of(world.transaction(), world.transaction()),
                OUTWAY.chain());

        assertThat(refusal(inway, request).error().code()).isEqualTo(FscErrorCode.INVALID_LOG_RECORD_ID);
        assertThat(request.transactionId()).isEmpty();
    }

    @Test
    void connect_is405_whateverElse() {
        InwayRefusedException refusal = refusal(
                inway,
                new InwayRequest(
                        "CONNECT", List.of(world.token().sign()), List.of(world.transaction()), OUTWAY.chain()));

        assertThat(refusal.status()).isEqualTo(405);
        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.METHOD_UNSUPPORTED);
    }

    @Test
    void elliptic_keys_signToo_andTheirSignatureIsNotRecycled() throws Exception {
        java.security.KeyPairGenerator generator = java.security.KeyPairGenerator.getInstance("EC");
        generator.initialize(new java.security.spec.ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        ClientIdentity manager = ROOT.organisation(
                TestAuthority.UTRECHT,
                pair,
                FixedTime.START.minusSeconds(3600),
                FixedTime.START.plusSeconds(3600),
                KeyUsage.digitalSignature);
        FscInway elliptic =
                world.builder(InwayKeys.fixed(TestInway.keys(manager))).build();
        String token = TestTokens.of(manager, JwsAlgorithm.ES256, OUTWAY, FixedTime.START)
                .sign();
        String zeros = token.substring(0, token.lastIndexOf('.') + 1) + Base64Url.encode(new byte[64]);

        assertThat(elliptic.verify(world.request(token))).isNotNull();
        assertThat(refusal(elliptic, world.request(zeros)).status()).isEqualTo(401);
    }

    private InwayRefusedException refused(int status, FscErrorCode code, String authorization) {
        InwayRefusedException refusal = refusal(inway, world.request(authorization));
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.error().code()).isEqualTo(code);
        assertThat(refusal.headers()).containsEntry("Fsc-Error-Code", code.waarde());
        return refusal;
    }

    private InwayRefusedException refusal(FscInway asked, InwayRequest request) {
        int before = world.records.size();
        InwayRefusedException refusal = catchThrowableOfType(InwayRefusedException.class, () -> asked.verify(request));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getStackTrace()).isEmpty();
        assertThat(world.records).hasSize(before);
        return refusal;
    }
}
