package nl.plusgemeente.sdk.auth.certificate;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * What a certificate was used for, when, and by whom it should be.
 *
 * @param purpose what it is shown for
 * @param at the moment at which the chain must be valid, such as that of a signature; empty for now
 * @param oins who it may be; empty for anyone
 */
public record CertificateUse(Purpose purpose, Optional<Instant> at, Set<Oin> oins) {

    /** Copies the numbers. */
    public CertificateUse {
        oins = Set.copyOf(oins);
    }

    /**
     * Now, by anyone.
     *
     * @param purpose what it is shown for
     * @return a use
     */
    public static CertificateUse of(Purpose purpose) {
        return new CertificateUse(purpose, Optional.empty(), Set.of());
    }

    /**
     * At another moment. Whether the certificate was revoked is still asked now: who stole a key chooses the moment that
     * stands in a signature.
     *
     * @param moment when it was used
     * @return a use
     */
    public CertificateUse at(Instant moment) {
        return new CertificateUse(purpose, Optional.of(moment), oins);
    }

    /**
     * By one of these organisations only.
     *
     * @param expected at least one number
     * @return a use
     * @throws IllegalArgumentException when there is none, as that would mean anyone
     */
    public CertificateUse by(Oin... expected) {
        if (expected.length == 0) {
            throw new IllegalArgumentException("name at least one OIN, or leave by(...) out for anyone");
        }
        return new CertificateUse(purpose, at, Set.of(expected));
    }
}
