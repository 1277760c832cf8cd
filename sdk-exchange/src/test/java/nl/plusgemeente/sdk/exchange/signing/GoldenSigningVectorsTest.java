package nl.plusgemeente.sdk.exchange.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that were signed once: later versions accept them, and sign the same bytes. */
class GoldenSigningVectorsTest {
    private final MessageVerifier verifier = verifier();

    @ParameterizedTest
    @ValueSource(strings = {GoldenSigningVectors.PAYLOAD, GoldenSigningVectors.MESSAGE})
    void verify_goldenRequest_acceptsIt(String name) throws IOException {
        HttpText request = request(name);

        Verified<ReceivedBody> verified = verifier.verify(request.message());
        assertThat(verified.sender()).isEqualTo(TestAuthority.UTRECHT);
        assertThat(verified.signedAt()).isEqualTo(FixedTime.START);
        assertThat(verified.deviations()).isEmpty();
        try (InputStream body = verified.content().open()) {
            assertThat(body.readAllBytes()).isEqualTo(request.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GoldenSigningVectors.PAYLOAD, GoldenSigningVectors.MESSAGE})
    void lines_goldenRequest_makeTheSigningInputToTheByte(String name) {
        HttpText request = request(name);
        SignatureField field = SignatureField.only(request.headers());
        ProtectedHeader header = ProtectedHeader.parse(field, EnumSet.noneOf(Deviation.class));

        byte[] lines = CoveredFields.lines(header.pars(), request.method(), request.target(), request.headers());
        assertThat(SigningInput.of(field.header(), lines)).isEqualTo(bytes(name + GoldenSigningVectors.INPUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {GoldenSigningVectors.PAYLOAD, GoldenSigningVectors.MESSAGE})
    void verify_anyFlippedByteOfTheBody_refusesIt(String name) {
        HttpText request = request(name);
        for (int i = 0; i < request.body().length; i++) {
            byte[] body = request.body().clone();
            body[i] ^= 1;
            assertThatThrownBy(() -> verifier.verify(request.with(body).message()))
                    .isInstanceOf(DigestMismatchException.class);
        }
    }

    private static MessageVerifier verifier() {
        FixedTime time = new FixedTime();
        OinCertificatePolicy policy = OinCertificatePolicy.builder(
                        TrustAnchors.pem(file(GoldenSigningVectors.ROOT)), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .time(time)
                .build();
        return MessageVerifier.builder(policy)
                .replays(ReplayGuard.NONE)
                .time(time)
                .build();
    }

    private static HttpText request(String name) {
        return HttpText.parse(bytes(name + GoldenSigningVectors.REQUEST));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(String name) {
        URL resource = GoldenSigningVectorsTest.class.getResource("/golden-signing/" + name);
        try {
            return Path.of(Objects.requireNonNull(resource, name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
