package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.Shared;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import org.junit.jupiter.api.Test;

/** The vectors of the ADR profile: whole requests in both dialects. */
class AdrSigningVectorsTest {

    @Test
    void verify_everyRequest_acceptsIt_andRefusesAnyChange() throws Exception {
        List<Path> requests = Shared.files("adr-signing", ".http");
        int changes = 0;
        for (Path file : requests) {
            HttpText request = HttpText.parse(Shared.bytes(file));
            signingInputIsAsTold(request, file);
            Instant signedAt = signedAt(request);
            Verified<ReceivedBody> verified = verifier(file, signedAt).verify(request.message());

            assertThat(verified.sender().isTest()).isTrue();
            assertThat(verified.signedAt()).isEqualTo(signedAt);
            assertThat(verified.deviations()).isEmpty();
            try (InputStream body = verified.content().open()) {
                assertThat(body.readAllBytes()).isEqualTo(request.body());
            }
            changes += refusesChanges(request, verifier(file, signedAt), verified.covered());
        }
        System.out.printf("ADR signing vectors: %d requests accepted, %d changes refused%n", requests.size(), changes);
        assertThat(requests).isNotEmpty();
    }

    private static int refusesChanges(HttpText request, MessageVerifier verifier, List<String> covered) {
        int refused = 0;
        for (int i = 0; i < request.body().length; i++) {
            byte[] body = request.body().clone();
            body[i] ^= 1;
            refuses(request.with(body), verifier);
            refused++;
        }
        for (String name : covered) {
            if (name.equals(CoveredFields.TARGET)) {
                refuses(request.at(request.target() + "x"), verifier);
            } else {
                String value = request.headers().first(name).orElseThrow();
                refuses(request.with(name, value.substring(0, value.length() - 3) + "AA="), verifier);
            }
            refused++;
        }
        SignatureField field = SignatureField.only(request.headers());
        String name = field.dialect().field(field.coverage());
        char[] changed = request.headers().first(name).orElseThrow().toCharArray();
        for (int i = 0; i < changed.length; i += 97) {
            char[] other = changed.clone();
            other[i] = other[i] == 'A' ? 'B' : 'A';
            refuses(request.with(name, new String(other)), verifier);
            refused++;
        }
        return refused;
    }

    private static void refuses(HttpText request, MessageVerifier verifier) {
        assertThatThrownBy(() -> verifier.verify(request.message())).isInstanceOf(SignatureException.class);
    }

    private static void signingInputIsAsTold(HttpText request, Path file) {
        SignatureField field = SignatureField.only(request.headers());
        ProtectedHeader header = ProtectedHeader.parse(field, EnumSet.noneOf(Deviation.class));
        byte[] lines = CoveredFields.lines(header.pars(), request.method(), request.target(), request.headers());

        assertThat(lines).isEqualTo(Shared.bytes(sibling(file, ".jws-payload.txt")));
        assertThat(SigningInput.of(field.header(), lines)).isEqualTo(Shared.bytes(sibling(file, ".signing-input.bin")));
        assertThat(field.header() + ".." + field.signature())
                .isEqualTo(new String(Shared.bytes(sibling(file, ".jws")), US_ASCII).strip());
    }

    private static Instant signedAt(HttpText request) {
        return ProtectedHeader.parse(SignatureField.only(request.headers()), EnumSet.noneOf(Deviation.class))
                .signedAt()
                .orElseThrow();
    }

    private static MessageVerifier verifier(Path file, Instant signedAt) {
        FixedTime time = new FixedTime(signedAt);
        OinCertificatePolicy policy = OinCertificatePolicy.builder(
                        TrustAnchors.pem(file.resolveSibling("root.pem")), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .time(time)
                .build();
        return MessageVerifier.builder(policy).time(time).build();
    }

    private static Path sibling(Path file, String end) {
        return file.resolveSibling(file.getFileName().toString().replace(".http", end));
    }
}
