package nl.plusgemeente.sdk.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alerts of servers that the JDK does not send itself, as those of nginx and HAProxy. */
class TlsDiagnosisTest {

    @ParameterizedTest
    @CsvSource({
        "certificate_expired, has expired or was withdrawn",
        "certificate_revoked, has expired or was withdrawn",
        "unknown_ca, refuses our certificate",
        "protocol_version, it must speak TLS 1.2 or 1.3"
    })
    void alert_ofAServer_isSaidInWords(String alert, String words) {
        SSLHandshakeException fault = new SSLHandshakeException("Received fatal alert: " + alert);

        assertThat(TlsDiagnosis.sentence("api.test.invalid", fault))
                .contains("api.test.invalid")
                .contains(words);
    }
}
