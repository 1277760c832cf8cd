package nl.plusgemeente.sdk.auth.certificate;

import java.net.URI;
import java.time.Duration;

/**
 * A list of revoked certificates that is needed.
 *
 * @param address the distribution point in the certificate: {@code http} or {@code https}, of an allowed host
 * @param limit the largest size that is accepted, in bytes
 * @param within how long fetching may take
 */
public record CrlRequest(URI address, int limit, Duration within) {}
