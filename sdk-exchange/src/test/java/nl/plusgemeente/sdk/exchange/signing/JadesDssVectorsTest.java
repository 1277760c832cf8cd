package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.Shared;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;

/** Public signatures of others over HTTP headers; their bodies are not known, and their certificates not of PKIoverheid. */
class JadesDssVectorsTest {

    @Test
    void publicSignatures_haveOurSigningInput_andVerify_withTheDeviationsThatTheyNeed() {
        List<Path> files = Shared.files("jades-dss", ".jws");
        for (Path file : files) {
            String[] jws = text(file).split("\\.\\.");
            Headers headers = new Headers();
            String[] lines = text(sibling(file, ".payload.txt")).split("\n");
            String target = "";
            for (String line : lines) {
                String[] pair = line.split(": ", 2);
                if (pair[0].equals(CoveredFields.TARGET)) {
                    target = pair[1].substring(pair[1].indexOf(' ') + 1);
                } else {
                    headers.addReceived(pair[0], pair[1]);
                }
            }
            headers.addReceived("nlgov-adr-message-sig", jws[0] + ".." + jws[1]);
            SignatureField field = SignatureField.only(headers);
            Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
            ProtectedHeader header = ProtectedHeader.parse(field, deviations);

            byte[] payload = CoveredFields.lines(header.pars(), "POST", target, headers);
            byte[] input = SigningInput.of(field.header(), payload);

            assertThat(input).isEqualTo(Shared.bytes(sibling(file, ".signing-input.bin")));
            X509Certificate certificate = X5c.parse(
                            List.of(text(sibling(file, ".cert.b64")).replaceAll("\\s", "")))
                    .get(0);
            assertThat(new VerificationKey(certificate.getPublicKey(), Optional.empty())
                            .verifies(header.algorithm(), input, Base64Url.decode(field.signature())))
                    .isTrue();
            assertThat(deviations)
                    .contains(Deviation.ALGORITHM_RS256, Deviation.MIXED_CASE_NAMES, Deviation.PADDED_THUMBPRINT);
            refusesByDefault(headers, target, header, certificate);
        }
        System.out.printf("JAdES vectors of others: %d signatures%n", files.size());
    }

    private static void refusesByDefault(
            Headers headers, String target, ProtectedHeader header, X509Certificate certificate) {
        FixedTime time = new FixedTime(header.signedAt().orElseThrow());
        MessageVerifier verifier = Forge.verifier(time)
                .knownCertificates(thumbprint -> List.of(certificate))
                .build();

        assertThatThrownBy(() -> verifier.verify(
                        IncomingMessage.request("POST", target, headers, InputStream.nullInputStream())))
                .isInstanceOf(SignatureFormException.class)
                .satisfies(e -> assertThat(((SignatureException) e).diagnosis().deviations())
                        .containsExactlyInAnyOrder(
                                Deviation.ALGORITHM_RS256,
                                Deviation.MIXED_CASE_NAMES,
                                Deviation.PADDED_THUMBPRINT,
                                Deviation.FULL_URL_TARGET));
    }

    private static Path sibling(Path file, String end) {
        return file.resolveSibling(file.getFileName().toString().replace(".jws", end));
    }

    private static String text(Path file) {
        String text = new String(Shared.bytes(file), UTF_8);
        assertThat(US_ASCII.newEncoder().canEncode(text)).isTrue();
        return text.strip();
    }
}
