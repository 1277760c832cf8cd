package nl.plusgemeente.sdk.auth.certificate;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A list of revoked certificates whose signature was verified.
 *
 * @param list the list
 * @param scope for whom it speaks
 * @param thisUpdate when it was made
 * @param nextUpdate when there is a newer one for certain
 * @param refreshAt when to look for a newer one
 */
record RevocationList(X509CRL list, ListScope scope, Instant thisUpdate, Instant nextUpdate, Instant refreshAt) {
    /** Lists of roots are valid for months, and replaced at once when an authority is revoked. */
    private static final Duration LONGEST_UNSEEN = Duration.ofHours(24);

    private static final Duration SHORTEST_UNSEEN = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int CRL_SIGN = 6;

    /**
     * Which list is meant.
     *
     * @param address where it is
     * @param issuer who must have signed it
     */
    record Key(URI address, X509Certificate issuer) {}

    static RevocationList read(byte[] bytes, Key key, Instant now) throws RefusedListException {
        X509CRL list = parse(bytes);
        requireSignature(list, key.issuer());
        ListScope scope = ListScope.of(list);
        if (list.getNextUpdate() == null) {
            throw new RefusedListException("it does not say when the next one comes");
        }
        Instant from = list.getThisUpdate().toInstant();
        Instant until = list.getNextUpdate().toInstant();
        if (from.isAfter(now.plus(SKEW)) || !until.isAfter(from)) {
            throw new RefusedListException("it is from the future (" + from + "): check the clock of this machine");
        }
        return new RevocationList(list, scope, from, until, refreshAt(from, until, now));
    }

    boolean isValid(Instant now) {
        return now.isBefore(nextUpdate);
    }

    /** The entry for a certificate of the list's issuer; on hold counts too. */
    Optional<X509CRLEntry> entry(X509Certificate certificate) {
        return Optional.ofNullable(list.getRevokedCertificate(certificate.getSerialNumber()));
    }

    private static Instant refreshAt(Instant from, Instant until, Instant now) {
        Instant ahead = from.plus(Duration.between(from, until).multipliedBy(3).dividedBy(4));
        Instant soonest = now.plus(SHORTEST_UNSEEN);
        Instant latest = now.plus(LONGEST_UNSEEN);
        return ahead.isBefore(soonest) ? soonest : (ahead.isAfter(latest) ? latest : ahead);
    }

    private static X509CRL parse(byte[] bytes) throws RefusedListException {
        try {
            if (CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes))
                    instanceof X509CRL list) {
                return list;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            // whatever the parser stumbles over: it is no list
        }
        throw new RefusedListException("it is no list of revoked certificates");
    }

    private static void requireSignature(X509CRL list, X509Certificate issuer) throws RefusedListException {
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            throw new RefusedListException(
                    "it is another authority's (" + SubjectName.commonName(list.getIssuerX500Principal()) + ")");
        }
        boolean[] usage = issuer.getKeyUsage();
        if (usage != null && !usage[CRL_SIGN]) {
            throw new RefusedListException("its issuer's key is not for lists");
        }
        Optional<String> weak = Strength.fault(list.getSigAlgOID(), list.getSigAlgName(), list.getSigAlgParams());
        if (weak.isPresent()) {
            throw new RefusedListException("it is signed in a way that is too weak (" + weak.get() + ")");
        }
        try {
            list.verify(issuer.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new RefusedListException("its signature is not that of the authority: it is forged or damaged");
        }
    }
}
