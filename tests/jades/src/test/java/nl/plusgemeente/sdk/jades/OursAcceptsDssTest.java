package nl.plusgemeente.sdk.jades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.JAdESSigningTimeType;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference implementation signs is accepted to the letter: no deviation needs to be tolerated. */
class OursAcceptsDssTest {
    private static final List<String> PAYLOAD = List.of("Digest");
    private static final List<String> MESSAGE =
            List.of("(request-target)", "Host", "Content-Type", "Content-Length", "Digest");

    static Stream<Arguments> ways() {
        return Stream.of(PAYLOAD, MESSAGE)
                .flatMap(names -> Stream.of(
                        way("by default", names, parameters -> {}),
                        way(
                                "sigT",
                                names,
                                parameters -> parameters.setJadesSigningTimeType(JAdESSigningTimeType.SIG_T)),
                        way(
                                "x5t#S256",
                                names,
                                parameters -> parameters.setSigningCertificateDigestMethod(DigestAlgorithm.SHA256)),
                        way("no kid and no typ", names, parameters -> {
                            parameters.setIncludeKeyIdentifier(false);
                            parameters.setIncludeSignatureType(false);
                        })));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("ways")
    void verify_whatDssSigns_acceptsItWithoutDeviation(
            String name, List<String> names, Consumer<JAdESSignatureParameters> change) throws Exception {
        Request signed = signedByDss(Request.plain(), names, DigestAlgorithm.SHA256, change);

        Verified<ReceivedBody> verified = Ours.verify(signed);
        assertThat(verified.sender()).isEqualTo(TestPki.UTRECHT);
        assertThat(verified.signedAt()).isEqualTo(Moment.NOW);
        assertThat(verified.deviations()).isEmpty();
        assertThat(verified.covered())
                .isEqualTo(names.stream()
                        .map(field -> field.toLowerCase(Locale.ROOT))
                        .toList());
        try (InputStream body = verified.content().open()) {
            assertThat(body.readAllBytes()).isEqualTo(signed.body());
        }
    }

    @Test
    void verify_sha512_acceptsIt() {
        Request signed = signedByDss(Request.plain(), MESSAGE, DigestAlgorithm.SHA512, parameters -> {});

        assertThat(Ours.verify(signed).coverage()).isEqualTo(Coverage.MESSAGE);
    }

    @Test
    void sign_byDefault_dssEmitsTheseMembers() {
        Request signed = signedByDss(Request.plain(), MESSAGE, DigestAlgorithm.SHA256, parameters -> {});

        Map<String, Object> header = Ours.protectedHeader(signed);
        assertThat(header)
                .containsOnlyKeys("alg", "kid", "x5t#o", "x5c", "typ", "b64", "iat", "sigD", "crit")
                .containsEntry("alg", "PS256")
                .containsEntry("typ", "jose")
                .containsEntry("b64", false)
                .containsEntry("crit", List.of("b64", "sigD"));
        assertThat(Ours.pars(signed))
                .as("names are given with capitals, and written without")
                .containsExactly("(request-target)", "host", "content-type", "content-length", "digest");
        assertThat((List<?>) header.get("x5c")).as("the root is left out").hasSize(2);
    }

    /** A request that DSS signs. */
    static Request signedByDss(
            Request request, List<String> names, DigestAlgorithm algorithm, Consumer<JAdESSignatureParameters> change) {
        String jws = Dss.sign(Dss.documents(request, names, algorithm), change);
        return request.with("Digest", Dss.digest(request.body(), algorithm))
                .with(names.size() == 1 ? "nlgov-adr-payload-sig" : "nlgov-adr-message-sig", jws);
    }

    /** A request that DSS signs, all of it. */
    static Request signedByDss(Request request) {
        return signedByDss(request, MESSAGE, DigestAlgorithm.SHA256, parameters -> {});
    }

    private static Arguments way(String name, List<String> names, Consumer<JAdESSignatureParameters> change) {
        return Arguments.of(name, names, change);
    }
}
