package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures on contracts that should not count. */
class ContractSignatureHostileTest {
    private static final ContractDocument CONTRACT = Agreed.contract();
    private static final String X5T = X5c.thumbprint(Agreed.UTRECHT.certificate());
    private static final long NOW = FixedTime.START.getEpochSecond();

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "PS256", "PS512", "EdDSA", "rs256", "RS1", ""})
    void verify_withAnAlgorithmThatFscDoesNotHave_isRefused(String algorithm) {
        refused(SignatureFault.ALGORITHM, signed(header(algorithm, X5T), payload(CONTRACT, "accept", NOW)));
    }

    @Test
    void verify_withoutSignature_isRefused() {
        String jws = signed(header("none", X5T), payload(CONTRACT, "accept", NOW));

        refused(SignatureFault.ALGORITHM, jws.substring(0, jws.lastIndexOf('.') + 1));
    }

    @Test
    void verify_withTheCertificateAsSecret_isRefused() throws Exception {
        String input = encoded(header("HS256", X5T)) + "." + encoded(payload(CONTRACT, "accept", NOW));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Agreed.UTRECHT.certificate().getEncoded(), "HmacSHA256"));

        refused(SignatureFault.ALGORITHM, input + "." + Base64Url.encode(mac.doFinal(input.getBytes(US_ASCII))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a",
                "a.b",
                "a.b.c",
                "a.b.c.d",
                "e30.e30.e30",
                "=.=.=",
                "W10.e30.YQ",
                "e30..",
                " . . ",
                "eyJhIjoxLCJhIjoyfQ.e30.YQ"
            })
    void verify_ofAnotherForm_isRefused(String jws) {
        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> verify(jws))
                .satisfies(e -> assertThat(e.fault()).isIn(SignatureFault.FORM, SignatureFault.ALGORITHM));
    }

    @Test
    void verify_ofALongText_isRefusedAtOnce() {
        assertTimeout(Duration.ofMillis(500), () -> refused(SignatureFault.FORM, "a".repeat(5_000_000) + ".b.c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"alg\":\"RS256\"} | {}",
                "{\"alg\":\"RS256\",\"x5t#S256\":7} | {}",
                "{\"alg\":\"RS256\",\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\",\"crit\":[\"b64\"],\"b64\":false} | {}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":1,\"type\":\"accept\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":1,\"contract_content_hash\":\"\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":\"1\",\"type\":\"accept\",\"contract_content_hash\":\"\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":-1,\"type\":\"accept\",\"contract_content_hash\":\"\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":253402300800,\"type\":\"accept\",\"contract_content_hash\":\"\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":1,\"signed_at\":1,\"type\":\"accept\",\"contract_content_hash\":\"\"}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | {\"signed_at\":1,\"a\":[[[[[[]]]]]]}",
                "{\"alg\":\"RS256\",\"x5t#S256\":\"X\"} | []"
            })
    void verify_ofOtherMembers_isRefused(String header, String payload) {
        refused(SignatureFault.FORM, signed(header.replace("\"X\"", "\"" + X5T + "\""), payload));
    }

    @Test
    void verify_withTheThumbprintOfAnother_isRefused() {
        String others = X5c.thumbprint(Agreed.NIJMEGEN.certificate());

        refused(SignatureFault.UNKNOWN_CERTIFICATE, signed(header("RS256", others), payload(CONTRACT, "accept", NOW)));
        refused(
                SignatureFault.UNKNOWN_CERTIFICATE,
                signed(header("RS256", X5T + "="), payload(CONTRACT, "accept", NOW)));
    }

    @Test
    void verify_withAnotherKeyThanThatOfTheCertificate_isRefused() {
        SigningKey wrong = SigningKey.of(Agreed.NIJMEGEN, JwsAlgorithm.RS256);

        refused(SignatureFault.SIGNATURE, signed(wrong, header("RS256", X5T), payload(CONTRACT, "accept", NOW)));
    }

    @Test
    void verify_withAnAlgorithmForAnotherKey_isRefused() {
        refused(SignatureFault.SIGNATURE, signed(header("ES256", X5T), payload(CONTRACT, "accept", NOW)));
    }

    @Test
    void verify_ofASignatureOfAnotherPeer_isRefused() {
        String jws = Agreed.sign(Agreed.NIJMEGEN, CONTRACT, SignatureType.ACCEPT);

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier()
                        .verify(CONTRACT, SignatureType.ACCEPT, Agreed.CONSUMER, jws, Agreed.NIJMEGEN_KEYS))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.PEER))
                .satisfies(
                        e -> assertThat(e.fault().fscErrorCode()).isEqualTo(FscErrorCode.PEER_ID_SIGNATURE_MISMATCH));
    }

    @Test
    void verify_ofAPeerThatNoGrantNames_isRefused() {
        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier()
                        .verify(CONTRACT, SignatureType.ACCEPT, Agreed.DELEGATOR, "a.b.c", Agreed.UTRECHT_KEYS))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.NOT_A_PARTY));
        Contract listed =
                new Contract(CONTRACT, new ContractSignatures(Map.of(Agreed.DELEGATOR, "a.b.c"), Map.of(), Map.of()));
        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier().verify(listed, peer -> {
                    throw new IllegalStateException("nobody asks a stranger for keys");
                }));
    }

    @Test
    void verify_ofAPeerWithoutOin_isRefused() {
        PeerId peer = new PeerId("peer-without-oin");
        ContractDocument contract = Agreed.contract(
                ServiceConnectionGrant.of(new Outway(peer, Agreed.OUTWAY.identification()), Agreed.SERVICE));
        String jws = signed(header("RS256", X5T), payload(contract, "accept", NOW));

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(
                        () -> Agreed.verifier().verify(contract, SignatureType.ACCEPT, peer, jws, Agreed.UTRECHT_KEYS))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.PEER));
    }

    @Test
    void verify_overAnotherContract_isRefused() {
        ContractDocument other = Agreed.parsed(Agreed.replaced("zaken-api", "zaken-apj"));

        refused(SignatureFault.CONTENT_HASH, Agreed.sign(Agreed.UTRECHT, other, SignatureType.ACCEPT));
        refused(
                SignatureFault.CONTENT_HASH,
                signed(
                        header("RS256", X5T),
                        payload(CONTRACT, "accept", NOW)
                                .replace(
                                        CONTRACT.hash().value(),
                                        CONTRACT.grants()
                                                .get(0)
                                                .hash()
                                                .orElseThrow()
                                                .value())));
        refused(
                SignatureFault.CONTENT_HASH,
                signed(
                        header("RS256", X5T),
                        payload(CONTRACT, "accept", NOW).replace(CONTRACT.hash().value(), "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject", "revoke", "ACCEPT", "", "accept "})
    void verify_ofWhatSaysSomethingElse_isRefused(String type) {
        refused(SignatureFault.TYPE, signed(header("RS256", X5T), payload(CONTRACT, type, NOW)));
    }

    @Test
    void verify_ofWhatWasSignedAtAnImpossibleMoment_isRefused() {
        refused(SignatureFault.SIGNED_AT, signed(header("RS256", X5T), payload(CONTRACT, "accept", NOW + 61)));
        refused(SignatureFault.SIGNED_AT, signed(header("RS256", X5T), payload(CONTRACT, "accept", 0)));
        assertThat(verify(signed(header("RS256", X5T), payload(CONTRACT, "accept", NOW + 60))))
                .isNotNull();
    }

    @Test
    void verify_withACertificateThatEnded_isRefused() {
        String jws = Agreed.sign(Agreed.UTRECHT, CONTRACT, SignatureType.ACCEPT);
        FixedTime later = new FixedTime(FixedTime.START.plus(Duration.ofDays(400)));

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier(later)
                        .verify(CONTRACT, SignatureType.ACCEPT, Agreed.CONSUMER, jws, Agreed.UTRECHT_KEYS))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.CERTIFICATE))
                .withMessageContaining("SDK-6061");
    }

    @Test
    void verify_ofWhatWasSignedAfterTheEndOfTheCertificate_isRefused() {
        Instant end = FixedTime.START.plusSeconds(20);
        ClientIdentity brief = Agreed.organisation(TestAuthority.rsa(2048), FixedTime.START.minusSeconds(60), end);
        String jws = signed(
                SigningKey.of(brief, JwsAlgorithm.RS256),
                header("RS256", X5c.thumbprint(brief.certificate())),
                payload(CONTRACT, "accept", NOW + 30));

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier()
                        .verify(
                                CONTRACT,
                                SignatureType.ACCEPT,
                                Agreed.CONSUMER,
                                jws,
                                PeerCertificates.of(List.of(brief.chain()))))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.SIGNED_AT));
    }

    @Test
    void verify_withACertificateOfAnotherRoot_isRefused() {
        ClientIdentity strange = TestAuthority.root().organisation(TestAuthority.UTRECHT);
        String jws = Agreed.sign(strange, CONTRACT, SignatureType.ACCEPT);

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier()
                        .verify(
                                CONTRACT,
                                SignatureType.ACCEPT,
                                Agreed.CONSUMER,
                                jws,
                                PeerCertificates.of(List.of(strange.chain()))))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.CERTIFICATE))
                .satisfies(e -> assertThat(e.retryable()).isFalse());
    }

    @Test
    void verify_withAChainUnderAThumbprintThatIsNotItsOwn_isRefused() {
        PeerCertificates lying = new PeerCertificates(Map.of(X5T, Agreed.NIJMEGEN.chain()));

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier()
                        .verify(
                                CONTRACT,
                                SignatureType.ACCEPT,
                                Agreed.CONSUMER,
                                Agreed.sign(Agreed.UTRECHT, CONTRACT, SignatureType.ACCEPT),
                                lying))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"keys\":1}", "{\"keys\":[],\"keys\":[]}", "{\"keys\":[[[[[[[[[1]]]]]]]]]}"})
    void parse_ofWhatIsNoKeySet_isRefused(String jwks) {
        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> PeerCertificates.parse(jwks.getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(SignatureFault.UNKNOWN_CERTIFICATE));
    }

    @Test
    void parse_ofAKeySetThatIsTooLarge_isRefused() {
        byte[] large = ("{\"keys\":[],\"x\":\"" + "a".repeat(1 << 20) + "\"}").getBytes(UTF_8);
        byte[] many = ("{\"keys\":[" + "1,".repeat(100) + "1]}").getBytes(UTF_8);

        assertThatExceptionOfType(ContractSignatureException.class).isThrownBy(() -> PeerCertificates.parse(large));
        assertThatExceptionOfType(ContractSignatureException.class).isThrownBy(() -> PeerCertificates.parse(many));
    }

    private static ContractSignature verify(String jws) {
        return Agreed.verifier().verify(CONTRACT, SignatureType.ACCEPT, Agreed.CONSUMER, jws, Agreed.UTRECHT_KEYS);
    }

    private static void refused(SignatureFault fault, String jws) {
        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> verify(jws))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo("SDK-6061"));
    }

    private static String header(String algorithm, String thumbprint) {
        return "{\"alg\":\"" + algorithm + "\",\"x5t#S256\":\"" + thumbprint + "\"}";
    }

    private static String payload(ContractDocument contract, String type, long signedAt) {
        return "{\"contract_content_hash\":\"" + contract.hash() + "\",\"type\":\"" + type + "\",\"signed_at\":"
                + signedAt + "}";
    }

    private static String signed(String header, String payload) {
        return signed(SigningKey.of(Agreed.UTRECHT, JwsAlgorithm.RS256), header, payload);
    }

    private static String signed(SigningKey key, String header, String payload) {
        String input = encoded(header) + "." + encoded(payload);
        return input + "." + Base64Url.encode(key.sign(input.getBytes(US_ASCII)));
    }

    private static String encoded(String text) {
        return Base64Url.encode(text.getBytes(UTF_8));
    }
}
