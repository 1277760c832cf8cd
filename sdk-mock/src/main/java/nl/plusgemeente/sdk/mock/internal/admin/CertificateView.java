package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonObjectBuilder;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A certificate as it is shown: whose, until when, and how long that is. */
final class CertificateView {

    private static final long SECONDS = Duration.ofDays(1).toSeconds();

    private CertificateView() {}

    /** That of a server: its clients take the time of their machine. */
    static JsonObjectBuilder byTheMachine(X509Certificate certificate) {
        return at(Instant.now(), certificate);
    }

    /** With whole days, rounded down: below zero when it has ended. */
    static JsonObjectBuilder at(Instant now, X509Certificate certificate) {
        Instant end = certificate.getNotAfter().toInstant();
        return Json.createObjectBuilder()
                .add("subject", certificate.getSubjectX500Principal().toString())
                .add("serial", certificate.getSerialNumber().toString(16))
                .add("notAfter", end.toString())
                .add("daysLeft", Math.floorDiv(Duration.between(now, end).toSeconds(), SECONDS));
    }
}
