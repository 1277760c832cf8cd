package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.ExchangeBuilder;
import nl.plusgemeente.sdk.exchange.ExchangeCalls;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.mock.AnswerForm;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedMessage;
import nl.plusgemeente.sdk.mock.SigningCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls of the SDK that are signed, and encrypted, against the partner of the mock. */
class ExchangeContractTest {
    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Optional<GemeenteSdk> opened = Optional.empty();
    private ApiProfile api;

    @BeforeEach
    void describe() {
        api = ApiProfile.builder(
                        "exchange",
                        "exchange-v1",
                        facilities.exchange().address().getRawPath())
                .credential(CredentialKind.CLIENT_CERTIFICATE)
                .host(FacilityEnvironment.LOCAL, facilities.governmentAddress().toString())
                .build();
    }

    @AfterEach
    void close() {
        opened.ifPresent(GemeenteSdk::close);
    }

    static Stream<Arguments> manners() {
        return Stream.of(HeaderDialect.values())
                .flatMap(dialect -> Stream.of(Coverage.values()).map(coverage -> Arguments.of(dialect, coverage)));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void call_signed_isAcceptedAndItsAnswerVerified(HeaderDialect dialect, Coverage coverage) {
        facilities.exchange().require(coverage);
        facilities.exchange().answers(AnswerForm.valueOf("SIGNED_" + coverage));
        use(signer(dialect, coverage), Optional.empty());

        assertThat(send("TEST toegekend")).isEqualTo(new Ontvangst("B-1", "ontvangen"));
        assertThat(read("B-1")).isEqualTo(new Besluit("TEST toegekend"));

        assertThat(facilities.exchange().received()).hasSize(2).allSatisfy(message -> {
            assertThat(message.sender()).hasValue(utrecht());
            assertThat(message.coverage()).hasValue(coverage);
            assertThat(message.refusal()).isEmpty();
        });
        assertThat(facilities.requests())
                .allSatisfy(request -> assertThat(
                                request.header(dialect.field(coverage)).isPresent())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void answer_inEitherDialect_isAccepted(HeaderDialect dialect) {
        facilities.exchange().dialect(dialect);
        use(signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE), Optional.empty());

        assertThat(send("TEST").kenmerk()).isEqualTo("B-1");
    }

    @ParameterizedTest
    @EnumSource
    void call_encrypted_comesThereAndBack(SignEncryptMode mode) {
        facilities.exchange().encrypted(mode);
        use(signer(HeaderDialect.ADR_MODULE, Coverage.MESSAGE), Optional.of(mode));

        assertThat(send("TEST geheim").status()).isEqualTo("ontvangen");
        assertThat(read("B-1")).isEqualTo(new Besluit("TEST geheim"));

        assertThat(facilities.requests())
                .extracting(request -> request.text())
                .noneMatch(body -> body.contains("geheim"));
        assertThat(facilities.exchange().received())
                .extracting(ReceivedMessage::text)
                .first()
                .asString()
                .contains("TEST geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "UNSIGNED, SDK-6001",
        "TAMPERED_BODY, SDK-6004",
        "TAMPERED_HEADER, SDK-6005",
        "OTHER_REQUEST, SDK-6005",
        "EXPIRED, SDK-6007",
        "OTHER_OIN, SDK-6006",
        "REVOKED, SDK-6006",
        "UNKNOWN_ROOT, SDK-6006",
        "WEAK_DIGEST, SDK-6004",
        "TWO_SIGNATURES, SDK-6002"
    })
    void answer_thatIsWrong_isRefused(AnswerForm form, String code) {
        facilities.exchange().answers(form);
        use(signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE), Optional.empty());

        assertThatExceptionOfType(MessageRefusedException.class)
                .isThrownBy(() -> send("TEST"))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo(code));
        facilities.exchange().answers(AnswerForm.SIGNED_MESSAGE);
        assertThat(send("TEST").status()).isEqualTo("ontvangen");
    }

    @ParameterizedTest
    @EnumSource
    void encryptedAnswer_thatIsWrong_isRefused(SignEncryptMode mode) {
        facilities.exchange().encrypted(mode);
        use(signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE), Optional.of(mode));

        for (AnswerForm form : List.of(
                AnswerForm.UNSIGNED,
                AnswerForm.TAMPERED_BODY,
                AnswerForm.EXPIRED,
                AnswerForm.OTHER_OIN,
                AnswerForm.REVOKED)) {
            facilities.exchange().answers(form);

            assertThatThrownBy(() -> send("TEST")).as("%s", form).isInstanceOf(MessageRefusedException.class);
        }
    }

    @Test
    void answer_thatCameBefore_isRefused() {
        use(signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE), Optional.empty());
        facilities.exchange().answers(AnswerForm.REPLAYED);
        send("TEST 1");

        assertThatExceptionOfType(MessageRefusedException.class)
                .isThrownBy(() -> send("TEST 2"))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo("SDK-6008"));
    }

    @Test
    void failure_unsigned_becomesTheErrorThatItStandsFor() {
        use(signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE), Optional.empty());

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> read("B-9"))
                .satisfies(e -> assertThat(e.status()).isEqualTo(404));
    }

    @ParameterizedTest
    @EnumSource
    void call_withAWrongCertificate_isRefusedByThePartner(SigningCertificate which) {
        use(
                signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE),
                Optional.empty(),
                facilities.exchange().keys(which));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> send("TEST"))
                .satisfies(e -> assertThat(e.status()).isEqualTo(403));
        assertThat(facilities.exchange().received().get(0).refusal().orElseThrow())
                .contains("SDK-6006");
    }

    @Test
    void call_thatFails_isSignedAnewForEachAttempt() {
        use(signer(HeaderDialect.NLGOV_ADR, Coverage.MESSAGE), Optional.empty());
        send("TEST");
        facilities.fault(Fault.status(503).times(1)).on("exchange", "besluit");

        assertThat(read("B-1")).isEqualTo(new Besluit("TEST"));

        assertThat(facilities.requests())
                .extracting(request -> request.header("nlgov-adr-message-sig").orElseThrow())
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    /** What is sent. */
    public record Besluit(String uitkomst) {}

    /** What is answered. */
    public record Ontvangst(String kenmerk, String status) {}

    private Ontvangst send(String uitkomst) {
        return sdk().onBehalfOf("utrecht")
                .caller()
                .call(Operation.post(api, "besluiten", Answer.of(Ontvangst.class))
                        .body(new Besluit(uitkomst))
                        .build());
    }

    private Besluit read(String kenmerk) {
        return sdk().onBehalfOf("utrecht")
                .caller()
                .call(Operation.get(api, "besluiten/{kenmerk}", Answer.of(Besluit.class))
                        .path("kenmerk", kenmerk)
                        .build());
    }

    private GemeenteSdk sdk() {
        return opened.orElseThrow();
    }

    private void use(MessageSigner signer, Optional<SignEncryptMode> mode) {
        use(signer, mode, facilities.exchange().keys("utrecht"));
    }

    private void use(MessageSigner signer, Optional<SignEncryptMode> mode, KeySource keys) {
        MessageVerifier verifier = MessageVerifier.builder(facilities.exchange().policy())
                .senders(facilities.exchange().partner())
                .build();
        ExchangeBuilder exchange = Exchange.builder(signer, verifier);
        mode.ifPresent(agreed -> exchange.encryption(
                MessageEncrypter.builder(
                                facilities.exchange().recipients(),
                                facilities.exchange().policy())
                        .build(),
                MessageDecrypter.builder(() -> List.of(keys.load())).build(),
                agreed));
        ExchangeCalls.Builder calls =
                ExchangeCalls.builder(exchange.build()).verifyAnswers().keys(context -> keys.load());
        if (mode.isPresent()) {
            calls.encryptFor(context -> facilities.exchange().partner());
        }
        opened = Optional.of(facilities.sdk().interceptor(calls.build()).build());
    }

    private static MessageSigner signer(HeaderDialect dialect, Coverage coverage) {
        return MessageSigner.builder().dialect(dialect).coverage(coverage).build();
    }

    private static Oin utrecht() {
        return Oin.of(facilities.tenants().get(1).oin());
    }
}
