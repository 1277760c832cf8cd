package nl.plusgemeente.sdk.jades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.exchange.signing.CertificateForm;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.DigestAlgorithm;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.MessageSignerBuilder;
import nl.plusgemeente.sdk.exchange.signing.TimeClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the SDK signs is a JAdES-BASELINE-B signature to the reference implementation. */
class DssAcceptsOursTest {

    static Stream<Arguments> ways() {
        return Stream.of(Coverage.values())
                .flatMap(coverage -> Stream.of(
                                way("SHA-256", builder -> builder),
                                way("SHA-512", builder -> builder.digest(DigestAlgorithm.SHA_512)),
                                way("Content-Digest", MessageSignerBuilder::contentDigest))
                        .flatMap(way -> Stream.of(HeaderDialect.values())
                                .map(dialect -> Arguments.of(coverage, dialect, way.name(), way.change()))));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("ways")
    void validate_whatWeSign_isBaselineB(
            Coverage coverage, HeaderDialect dialect, String name, UnaryOperator<MessageSignerBuilder> change) {
        Request signed =
                Ours.sign(Request.plain(), change.apply(Ours.signer(coverage).dialect(dialect)));

        Dss.Opinion opinion = Ours.validatedByDss(signed);
        assertThat(opinion.format()).isEqualTo(SignatureLevel.JAdES_BASELINE_B);
        assertThat(opinion.intact()).isTrue();
        assertThat(opinion.baselineB()).isTrue();
        assertThat(opinion.errors()).isEmpty();
        assertThat(opinion.indication()).isEqualTo("TOTAL_PASSED");
        System.out.printf(Locale.ROOT, "DSS on ours (%s, %s, %s): %s%n", coverage, dialect, name, opinion);
    }

    @Test
    void validate_sigT_isIntactButOfNoFormatThatDssKnowsSinceIatMustBeThere() {
        Request signed =
                Ours.sign(Request.plain(), Ours.signer(Coverage.MESSAGE).timeClaim(TimeClaim.SIG_T));

        Dss.Opinion opinion = Ours.validatedByDss(signed);
        System.out.println("DSS on ours with sigT: " + opinion);
        assertThat(opinion.intact()).isTrue();
        assertThat(opinion.baselineB()).isTrue();
        assertThat(opinion.format()).isEqualTo(SignatureLevel.JSON_NOT_ETSI);
    }

    @Test
    void validate_leafOnly_isBaselineBOfWhichTheIssuerMustBeKnown() {
        Request signed =
                Ours.sign(Request.plain(), Ours.signer(Coverage.MESSAGE).certificate(CertificateForm.LEAF));

        Dss.Opinion opinion = Ours.validatedByDss(signed);
        assertThat(opinion.intact()).isTrue();
        assertThat(opinion.format()).isEqualTo(SignatureLevel.JAdES_BASELINE_B);
        assertThat(opinion.why()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
    }

    private static Way way(String name, UnaryOperator<MessageSignerBuilder> change) {
        return new Way(name, change);
    }

    private record Way(String name, UnaryOperator<MessageSignerBuilder> change) {}
}
