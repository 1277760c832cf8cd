package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a signer makes a verifier accepts, in every form that there is. */
class MessageSigningTest {
    private final FixedTime time = new FixedTime();

    static Stream<Arguments> forms() {
        return Stream.of(HeaderDialect.values())
                .flatMap(dialect -> Stream.of(Coverage.values())
                        .flatMap(coverage -> Stream.of(TimeClaim.values())
                                .flatMap(claim -> Stream.of(DigestAlgorithm.values())
                                        .map(digest -> Arguments.of(dialect, coverage, claim, digest)))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sign_everyForm_verifies(HeaderDialect dialect, Coverage coverage, TimeClaim claim, DigestAlgorithm digest)
            throws IOException {
        MessageSigner signer = signer().dialect(dialect)
                .coverage(coverage)
                .timeClaim(claim)
                .digest(digest)
                .contentDigest()
                .build();
        OutgoingMessage message = message();
        signer.sign(message, Forge.SENDER).addTo(message.headers());

        Verified<ReceivedBody> verified = verifier().build().verify(received(message));

        assertThat(verified.dialect()).contains(dialect);
        assertThat(verified.coverage()).isEqualTo(coverage);
        assertThat(verified.sender()).isEqualTo(TestAuthority.UTRECHT);
        assertThat(verified.signedAt()).isEqualTo(FixedTime.START);
        assertThat(verified.certificate().certificate()).isEqualTo(Forge.SENDER.certificate());
        assertThat(verified.deviations()).isEmpty();
        assertThat(verified.covered())
                .isEqualTo(
                        coverage == Coverage.PAYLOAD
                                ? List.of("digest")
                                : List.of(
                                        "(request-target)",
                                        "host",
                                        "content-type",
                                        "content-length",
                                        "digest",
                                        "content-digest"));
        try (InputStream body = verified.content().open()) {
            assertThat(body.readAllBytes()).isEqualTo(Forge.BODY);
        }
        assertThat(verified.toString()).contains("00000099000000344000").doesNotContain("zaak");
    }

    @Test
    void sign_again_replacesTheSignature_ofWhicheverKind() {
        OutgoingMessage message = message();
        signer().build().sign(message, Forge.SENDER).addTo(message.headers());
        signer().coverage(Coverage.MESSAGE)
                .dialect(HeaderDialect.ADR_MODULE)
                .build()
                .sign(message, Forge.SENDER)
                .addTo(message.headers());

        assertThat(verifier()
                        .atLeast(Coverage.MESSAGE)
                        .build()
                        .verify(received(message))
                        .coverage())
                .isEqualTo(Coverage.MESSAGE);
    }

    @ParameterizedTest
    @EnumSource(CertificateForm.class)
    void sign_certificateForms_findTheirCertificate(CertificateForm form) {
        OutgoingMessage message = message();
        ClientIdentity sender =
                form == CertificateForm.LEAF ? Forge.ROOT.organisation(TestAuthority.UTRECHT) : Forge.SENDER;
        MessageSignature signature = signer().certificate(form).build().sign(message, sender);
        signature.addTo(message.headers());
        KnownCertificates known = thumbprint ->
                thumbprint.equals(Forge.thumbprint(sender)) ? sender.chain().subList(0, 2) : List.of();

        assertThat(verifier()
                        .knownCertificates(known)
                        .build()
                        .verify(received(message))
                        .sender())
                .isEqualTo(TestAuthority.UTRECHT);
        assertThat(signature.value().length())
                .isLessThan(
                        switch (form) {
                            case CHAIN -> 4_200;
                            case LEAF -> 2_700;
                            case THUMBPRINT -> 900;
                        });
        assertThat(signature.toString()).doesNotContain(signature.value());
    }

    @Test
    void verify_knownCertificateTakenAway_isRefused_thoughItWasTrustedBefore() {
        java.util.concurrent.atomic.AtomicBoolean gone = new java.util.concurrent.atomic.AtomicBoolean();
        MessageSigner signer = signer().certificate(CertificateForm.THUMBPRINT).build();
        MessageVerifier verifier = verifier()
                .knownCertificates(thumbprint ->
                        gone.get() ? List.of() : Forge.SENDER.chain().subList(0, 2))
                .build();
        verifier.verify(signed(signer, message()));
        gone.set(true);

        IncomingMessage next = signed(signer, message());

        assertThatThrownBy(() -> verifier.verify(next)).isInstanceOf(SignerRejectedException.class);
    }

    @Test
    void sign_emptyBody_coversTheDigestOfNothing() {
        OutgoingMessage message = new OutgoingMessage(
                MessageKind.REQUEST, "GET", "/v1/zaken", new Headers().add("Host", "a.example"), Optional.empty());

        MessageSignature signature = signer().coverage(Coverage.MESSAGE).build().sign(message, Forge.SENDER);

        assertThat(signature.digest()).isEqualTo("SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        signature.addTo(message.headers());
        assertThat(verifier().build().verify(received(message)).covered())
                .containsExactly("(request-target)", "host", "digest");
    }

    @Test
    void sign_moreFields_areCoveredWhereTheyArePresent() {
        OutgoingMessage message = message();
        message.headers()
                .add("Date", "Thu, 26 Nov 2026 08:00:00 GMT")
                .add("X-Many", "1")
                .add("X-Many", " 2 ");

        IncomingMessage received = signed(
                signer().coverage(Coverage.MESSAGE)
                        .covering("Date", "X-Many", "X-Absent", "digest")
                        .build(),
                message);

        assertThat(verifier().build().verify(received).covered())
                .endsWith("digest", "date", "x-many")
                .doesNotContain("x-absent");
        assertThatThrownBy(() -> signer().covering("(request-target)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signer().covering("a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sign_answer_isBoundToItsRequest() {
        IncomingMessage asked = Forge.message().make().message();
        OutgoingMessage answer = OutgoingMessage.answer(asked, new Headers(), body());
        signer().coverage(Coverage.MESSAGE).build().sign(answer, Forge.SENDER).addTo(answer.headers());
        Headers headers = answer.headers()
                .set("Content-Type", "application/json")
                .set("Content-Length", String.valueOf(Forge.BODY.length));

        assertThat(verifier()
                        .build()
                        .verify(IncomingMessage.response("POST", Forge.TARGET, headers, stream()))
                        .covered())
                .containsExactly("(request-target)", "content-type", "content-length", "digest");
        assertThatThrownBy(() ->
                        verifier().build().verify(IncomingMessage.response("POST", "/v1/zaken", headers, stream())))
                .isInstanceOf(SignatureInvalidException.class);
    }

    @Test
    void sign_whatCannotBe_saysWhy() throws Exception {
        MessageSigner whole = signer().coverage(Coverage.MESSAGE).build();
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ClientIdentity other = Forge.AUTHORITY.organisation(
                TestAuthority.UTRECHT, ec.generateKeyPair(), FixedTime.START, FixedTime.START.plusSeconds(9), 128);
        RequestBody once = new Once();

        refused(() -> whole.sign(message(body(), new Headers()), Forge.SENDER), "no Host");
        refused(
                () -> whole.sign(message(body(), new Headers().add("Host", "caf\u00e9.example")), Forge.SENDER),
                "outside ASCII");
        OutgoingMessage decoded =
                OutgoingMessage.request("GET", "/a b", new Headers().add("Host", "a.example"), body());
        refused(() -> whole.sign(decoded, Forge.SENDER), "percent-encode");
        refused(() -> signer().build().sign(message(once, new Headers()), Forge.SENDER), "only once");
        refused(() -> signer().build().signCompact(once, Forge.SENDER), "only once");
        refused(
                () -> signer().build()
                        .sign(
                                message(
                                        new RequestBody.Source("text/plain", 1, () -> {
                                            throw new IOException("gone");
                                        }),
                                        new Headers()),
                                Forge.SENDER),
                "cannot be read");
        assertThatThrownBy(() -> signer().build().sign(message(), other))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PS256");
    }

    @Test
    void sign_withAProviderThatIsGiven_usesIt() {
        java.security.Provider jdk = Security.getProvider("SunRsaSign");

        IncomingMessage received = signed(signer().provider(jdk).build(), message());

        assertThat(verifier().provider(jdk).build().verify(received).sender()).isEqualTo(TestAuthority.UTRECHT);
    }

    @Test
    void verify_window_isTheOneThatWasSet() {
        MessageVerifier patient =
                verifier().window(Duration.ofHours(1), Duration.ZERO).build();
        IncomingMessage first = signed(signer().build(), message());
        IncomingMessage second = signed(signer().build(), message());
        time.advance(Duration.ofHours(1));

        assertThat(patient.verify(first).signedAt()).isEqualTo(FixedTime.START);
        time.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> patient.verify(second)).isInstanceOf(SignatureTimeException.class);
        assertThatThrownBy(() -> verifier().window(Duration.ofSeconds(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(words)
                .satisfies(e -> assertThat(((SdkException) e).code()).isEqualTo(ExchangeErrors.SIGNING));
    }

    private IncomingMessage signed(MessageSigner signer, OutgoingMessage message) {
        signer.sign(message, Forge.SENDER).addTo(message.headers());
        return received(message);
    }

    private static IncomingMessage received(OutgoingMessage message) {
        Headers headers = new Headers();
        message.headers().forEach(headers::addReceived);
        message.body()
                .ifPresent(body -> headers.set("Content-Type", body.contentType())
                        .set("Content-Length", String.valueOf(body.length())));
        return IncomingMessage.request(
                message.method(),
                message.target(),
                headers,
                message.body().isPresent() ? stream() : InputStream.nullInputStream());
    }

    private static OutgoingMessage message() {
        return message(body(), new Headers().add("Host", "api.utrecht.example"));
    }

    private static OutgoingMessage message(RequestBody body, Headers headers) {
        return OutgoingMessage.request("POST", Forge.TARGET, headers, body);
    }

    private static RequestBody body() {
        return RequestBody.of(Forge.BODY, "application/json");
    }

    private static InputStream stream() {
        return new ByteArrayInputStream(Forge.BODY);
    }

    private MessageSignerBuilder signer() {
        return MessageSigner.builder().time(time);
    }

    private MessageVerifierBuilder verifier() {
        return Forge.verifier(time);
    }

    private static final class Once implements RequestBody {
        @Override
        public String contentType() {
            return "text/plain";
        }

        @Override
        public long length() {
            return 1;
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream("a".getBytes(UTF_8));
        }
    }
}
