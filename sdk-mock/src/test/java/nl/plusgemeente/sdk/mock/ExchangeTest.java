package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The partner accepts what is right, says what it got, and has certificates as its callers need them. */
class ExchangeTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final MockExchange EXCHANGE = FACILITIES.exchange();
    private static final ExchangeCaller CALLER = new ExchangeCaller(FACILITIES);
    private static final Oin UTRECHT = Oin.of(FACILITIES.tenants().get(1).oin());

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @ParameterizedTest
    @EnumSource
    void besluit_signed_isKeptForItsSenderAndNoted(Coverage coverage) {
        HttpResponse<String> sent = CALLER.send(CALLER.signed(CALLER.besluit(), coverage));
        HttpResponse<String> found = CALLER.send(CALLER.signed(CALLER.message("GET", "/besluiten/B-1", "")));

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(Caller.json(sent)).hasToString("{\"kenmerk\":\"B-1\",\"status\":\"ontvangen\"}");
        assertThat(sent.headers().firstValue("nlgov-adr-message-sig")).isPresent();
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).isEqualTo(ExchangeCaller.BESLUIT);
        ReceivedMessage received = EXCHANGE.received().get(0);
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.target()).isEqualTo("/uitwisseling/v1/besluiten");
        assertThat(received.sender()).hasValue(UTRECHT);
        assertThat(received.coverage()).hasValue(coverage);
        assertThat(received.refusal()).isEmpty();
        assertThat(received.text()).isEqualTo(ExchangeCaller.BESLUIT);
        assertThat(received).asString().contains("by " + UTRECHT).doesNotContain("TEST");
        assertThat(FACILITIES.requests()).hasSize(2);
    }

    @Test
    void state_thatIsSet_decidesWhatIsAsked_andMessagesAreReadWithoutTheirContent() {
        FACILITIES.state().set("exchange", "{\"require\":\"MESSAGE\",\"answers\":\"UNSIGNED\"}");

        HttpResponse<String> refused = CALLER.send(ExchangeCaller.signed(
                CALLER.besluit(),
                MessageSigner.builder().coverage(Coverage.PAYLOAD).build(),
                EXCHANGE.keys("utrecht").load()));
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        FACILITIES.state().set("exchange", "{\"answers\":\"UNSIGNED\"}");
        HttpResponse<String> sent = CALLER.send(CALLER.signed(CALLER.besluit()));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.headers().firstValue("nlgov-adr-message-sig")).isEmpty();

        assertThat(FACILITIES.state().read("messages"))
                .contains("\"path\":\"/uitwisseling/v1/besluiten\"", "\"refusal\":", "\"sender\":\"" + UTRECHT.value())
                .doesNotContain("TEST");
    }

    @Test
    void besluit_ofAnotherTenant_isNotFound() {
        CALLER.send(CALLER.signed(CALLER.besluit()));
        ClientIdentity lelystad = EXCHANGE.keys("lelystad").load();

        HttpResponse<String> asked = CALLER.send(ExchangeCaller.signed(
                CALLER.message("GET", "/besluiten/B-1", ""),
                MessageSigner.builder().build(),
                lelystad));

        assertThat(asked.statusCode()).isEqualTo(404);
        assertThat(asked.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /besluiten, 405",
        "POST, /besluiten/B-1, 405",
        "GET, /elsewhere, 404",
        "PUT, /berichten, 200",
        "PATCH, /berichten/a%20b%2Fc;d=1?q=%C3%A9&%71, 200"
    })
    void paths_areThoseDescribed(String method, String path, int status) {
        HttpResponse<String> answer = CALLER.send(CALLER.signed(CALLER.message(method, path, "{}")));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(EXCHANGE.received()).singleElement().satisfies(message -> {
            assertThat(message.refusal()).isEmpty();
            assertThat(message.target()).isEqualTo("/uitwisseling/v1" + path);
        });
    }

    @Test
    void fault_ofTheExchange_isGivenInPlaceOfTheAnswer() {
        FACILITIES.fault(Fault.status(503).times(1)).on("exchange", "besluiten");
        OutgoingMessage message = CALLER.signed(CALLER.besluit());

        assertThat(CALLER.send(message).statusCode()).isEqualTo(503);
        assertThat(EXCHANGE.received()).isEmpty();
        assertThat(CALLER.send(message).statusCode()).isEqualTo(201);
    }

    @Test
    void identities_areTrustedForSigningAndEncryption() {
        for (MockTenant tenant : FACILITIES.tenants()) {
            ClientIdentity identity = EXCHANGE.keys(tenant.id()).load();
            TrustedCertificate trusted = EXCHANGE.policy().check(identity.chain(), Purpose.SIGNATURE);

            assertThat(trusted.oin()).isEqualTo(Oin.of(tenant.oin()));
            assertThat(trusted.oin().isTest()).isTrue();
            assertThat(identity.certificate().getPublicKey().getAlgorithm()).isEqualTo("RSA");
            assertThat(identity.certificate().getSubjectX500Principal().getName())
                    .contains("CN=TEST ");
            assertThat(EXCHANGE.recipients().chain(trusted.oin())).hasValue(identity.chain());
            assertThatCode(() -> EXCHANGE.policy().check(identity.chain(), Purpose.ENCRYPTION))
                    .doesNotThrowAnyException();
        }
        List<X509Certificate> partner =
                EXCHANGE.recipients().chain(EXCHANGE.partner()).orElseThrow();
        assertThat(EXCHANGE.policy().check(partner, Purpose.ENCRYPTION).oin()).isEqualTo(EXCHANGE.partner());
        assertThat(EXCHANGE.recipients().chain(Oin.of("00000099999999999000"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, SDK-5040", "NOT_YET_VALID, SDK-5040", "REVOKED, SDK-5041", "UNKNOWN_ROOT, SDK-5040"})
    void identities_thatAreWrong_areRefusedByThePolicy(SigningCertificate which, String code) {
        List<X509Certificate> chain = EXCHANGE.keys(which).load().chain();

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> EXCHANGE.policy().check(chain, Purpose.SIGNATURE))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo(code));
    }

    @Test
    void identity_ofAStranger_isTrustedAndOfNobodyHere() {
        List<X509Certificate> chain =
                EXCHANGE.keys(SigningCertificate.OTHER_OIN).load().chain();

        Oin stranger = EXCHANGE.policy().check(chain, Purpose.SIGNATURE).oin();

        assertThat(stranger).isNotIn(UTRECHT, EXCHANGE.partner());
        assertThat(FACILITIES.tenants()).extracting(MockTenant::oin).doesNotContain(stranger.value());
    }

    @Test
    void files_ofThePki_holdTheSigningIdentity(@TempDir Path directory) {
        Path written = FACILITIES.pki().writeTo(directory);
        Secret password = Secret.of(new String(FACILITIES.pki().password()));

        ClientIdentity read = KeySource.pkcs12(written.resolve("exchange-utrecht.p12"), password)
                .load();
        TrustAnchors root = TrustAnchors.pem(written.resolve("exchange-root.pem"));

        assertThat(read).isEqualTo(EXCHANGE.keys("utrecht").load());
        assertThat(root.certificates())
                .singleElement()
                .satisfies(anchor -> read.chain().get(1).verify(anchor.getPublicKey()));
        assertThat(TrustAnchors.pem(written.resolve("exchange-partner.pem")).certificates())
                .containsAll(EXCHANGE.recipients().chain(EXCHANGE.partner()).orElseThrow());
    }

    @Test
    void identity_ofAnUnknownTenant_isRefusedWithTheChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXCHANGE.keys("almere"))
                .withMessageContaining("almere")
                .withMessageContaining("lelystad");
    }

    @Test
    void clock_ofTheMock_isThatOfCertificatesAndSignatures() {
        Clock then = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);
        try (MockFacilities later = Start.mock().clock(then).build()) {
            ClientIdentity utrecht = later.exchange().keys("utrecht").load();
            assertThat(utrecht.certificate().getNotBefore())
                    .isBefore(then.instant())
                    .isAfter(Instant.parse("2031-01-01T00:00:00Z"));
            assertThatCode(() -> later.exchange().policy().check(utrecht.chain(), Purpose.SIGNATURE))
                    .doesNotThrowAnyException();

            ExchangeCaller caller = new ExchangeCaller(later);
            assertThat(caller.send(caller.signed(caller.besluit())).statusCode())
                    .isEqualTo(401);
            assertThat(later.exchange().received().get(0).refusal().orElseThrow())
                    .contains("SDK-6007");
        }
    }

    @Test
    void content_beyondItsBound_isNotKept() {
        String large = "x".repeat(70_000);

        CALLER.send(CALLER.signed(CALLER.message("POST", "/berichten", large)));

        assertThat(EXCHANGE.received().get(0).content())
                .isEqualTo(large.substring(0, 64 * 1024).getBytes(StandardCharsets.UTF_8));
    }
}
