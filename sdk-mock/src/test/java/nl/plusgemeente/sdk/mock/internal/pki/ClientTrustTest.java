package nl.plusgemeente.sdk.mock.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** It checks clients of connections that an engine serves; whatever else it is asked, it refuses. */
class ClientTrustTest {

    private static final X509Certificate ROOT = new Issuer(Subjects.of("TEST root"), Clock.systemUTC()).certificate();
    private static final X509Certificate[] CHAIN = {ROOT};

    private final ClientTrust trust = new ClientTrust(ROOT, Clock.systemUTC(), certificate -> false);

    @FunctionalInterface
    interface Question {
        void ask(X509ExtendedTrustManager trust) throws Exception;
    }

    static Stream<Question> others() throws Exception {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine();
        return Stream.of(
                trust -> trust.checkClientTrusted(CHAIN, "EC"),
                trust -> trust.checkClientTrusted(CHAIN, "EC", (Socket) null),
                trust -> trust.checkServerTrusted(CHAIN, "EC"),
                trust -> trust.checkServerTrusted(CHAIN, "EC", (Socket) null),
                trust -> trust.checkServerTrusted(CHAIN, "EC", engine));
    }

    @ParameterizedTest
    @MethodSource("others")
    void question_aboutAServer_orWithoutAnEngine_isRefused(Question question) {
        assertThatExceptionOfType(CertificateException.class)
                .isThrownBy(() -> question.ask(trust))
                .withMessageContaining("check clients only");
    }

    @Test
    void client_withTheRootItself_isRefused_withTheReason_andThatOfJava() throws Exception {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine();

        assertThatExceptionOfType(RefusedCertificateException.class)
                .isThrownBy(() -> trust.checkClientTrusted(CHAIN, "EC", engine))
                .withMessage(
                        "Nobody comes in with this certificate: the certificate is not of this root, or not for clients")
                .withCauseInstanceOf(CertificateException.class)
                .satisfies(refusal -> {
                    assertThat(refusal.certificate()).isEqualTo(ROOT);
                    assertThat(refusal.refusal()).isEqualTo(Cause.CERTIFICATE_NOT_TRUSTED);
                });
    }

    @Test
    void issuers_thatAreAccepted_areTheRoot() {
        assertThat(trust.getAcceptedIssuers()).containsExactly(ROOT);
    }
}
