package nl.plusgemeente.sdk.mock;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A client certificate with which nobody came in: the connection was refused in the handshake, so that there is no request.
 *
 * @param at when, by the clock of the mock
 * @param tenant whose OIN is in it; empty when nobody has that here
 * @param certificate what was shown
 * @param reason why it was refused, in words
 */
public record RefusedCertificate(Instant at, Optional<String> tenant, X509Certificate certificate, String reason) {}
