package nl.plusgemeente.sdk.core.identity;

import java.util.Optional;

/**
 * Something that happened to the key of a tenant.
 *
 * @param kind what happened
 * @param tenant the id of the tenant
 * @param certificate the certificate in use after it; empty when there is none
 * @param cause why, in a sentence for the log; no secrets
 */
public record KeyEvent(Kind kind, String tenant, Optional<CertificateStatus> certificate, String cause) {

    /** The kinds of events. */
    public enum Kind {
        /** The first key of a source was loaded. */
        LOADED,
        /** A renewed key has taken the place of the one before. */
        REPLACED,
        /** The key cannot be loaded or is refused; the last good one, if any, stays in use. Told once per broken state. */
        RELOAD_FAILED,
        /** The certificate ends within 60, 30, 7 or 1 days. Told once for each of these. */
        EXPIRES_SOON
    }
}
