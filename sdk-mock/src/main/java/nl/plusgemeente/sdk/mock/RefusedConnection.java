package nl.plusgemeente.sdk.mock;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A connection that came to nothing in the handshake of TLS, so that there is no request: the facilities refused the caller,
 * the caller refused the facilities, or what was spoken is no TLS.
 *
 * @param at when, by the clock of the mock
 * @param door at which it was: {@code public} or {@code government}, or as {@code manager of utrecht} at a peer of FSC
 * @param tenant whose OIN is in the certificate; empty where nobody has that here, or there is no certificate
 * @param certificate what the caller showed and was refused; empty where that is not why
 * @param cause why it came to nothing, for programs
 * @param reason why it came to nothing, in words
 */
public record RefusedConnection(
        Instant at,
        String door,
        Optional<String> tenant,
        Optional<X509Certificate> certificate,
        Cause cause,
        String reason) {

    /** Why a connection comes to nothing. */
    public enum Cause {
        /** The caller showed no certificate where one is asked for. */
        NO_CERTIFICATE,
        /** The certificate of the caller has expired, by the clock of the mock. */
        CERTIFICATE_EXPIRED,
        /** The certificate of the caller is not valid yet, by the clock of the mock. */
        CERTIFICATE_NOT_YET_VALID,
        /** The certificate of the caller was revoked, as {@link MockCertificates#withdrawOld} does. */
        CERTIFICATE_REVOKED,
        /** The certificate of the caller is not of the root of this mock, or is not one of a client. */
        CERTIFICATE_NOT_TRUSTED,
        /** The caller did not accept the server: mostly because it does not know the root of this mock. */
        SERVER_REFUSED,
        /** What the caller sent is no TLS: mostly HTTP without it. */
        NO_TLS,
        /** The caller closed the connection without a word before the connection was made, as some do that do not accept the server. */
        CLOSED,
        /** Anything else, as a version of TLS that the other does not speak; the reason has it. */
        HANDSHAKE_FAILURE
    }

    /** Without what is in the certificate but the tenant's id. */
    @Override
    public String toString() {
        return "RefusedConnection[" + door + tenant.map(id -> ", " + id).orElse("") + ", " + reason + "]";
    }
}
