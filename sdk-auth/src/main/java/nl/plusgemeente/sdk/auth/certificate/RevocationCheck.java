package nl.plusgemeente.sdk.auth.certificate;

import java.net.URI;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every certificate of a path whether it was revoked. Called only for paths that lead to an anchor: nobody else may
 * make us fetch something.
 *
 * @param mode what to do without a list
 * @param hosts where lists may be fetched
 * @param lists the lists
 */
record RevocationCheck(RevocationMode mode, Set<String> hosts, RevocationLists lists) {

    void require(TrustedPath path, Instant now) {
        List<X509Certificate> certificates = path.chain().certificates();
        // from the authority down: of one that was revoked, the list below does not count
        for (int i = certificates.size() - 1; i >= 0; i--) {
            require(certificates.get(i), path.issuer(i), now);
        }
    }

    private void require(X509Certificate certificate, X509Certificate issuer, Instant now) {
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw unknown(
                    certificate,
                    "expired on " + certificate.getNotAfter().toInstant() + ", after which lists may leave it out",
                    "check certificates when they are used, and keep the verdict",
                    false,
                    null);
        }
        RevocationList list = list(certificate, issuer, now);
        Optional<X509CRLEntry> entry = list.entry(certificate);
        if (entry.isPresent()) {
            throw Rejection.of(
                    AuthErrors.CERTIFICATE_REVOKED,
                    certificate,
                    "revocation",
                    "no entry on the list of its issuer",
                    "one: revoked since " + entry.get().getRevocationDate().toInstant() + reason(entry.get()),
                    "do not accept it, nor what was signed with it before, and tell its holder",
                    false,
                    null);
        }
    }

    private static String reason(X509CRLEntry entry) {
        return entry.getRevocationReason() == null ? "" : " (" + entry.getRevocationReason() + ")";
    }

    private RevocationList list(X509Certificate certificate, X509Certificate issuer, Instant now) {
        Exception failure = null;
        for (URI address : addresses(certificate)) {
            RevocationLists.Found found = lists.find(new RevocationList.Key(address, issuer));
            Optional<RevocationList> usable = found.list().filter(list -> counts(list, now));
            if (usable.isPresent()) {
                if (usable.get().scope().covers(address, certificate.getBasicConstraints() >= 0)) {
                    return usable.get();
                }
                failure = new RefusedListException("it does not speak for this certificate");
            } else {
                failure = found.failure().orElseGet(() -> new RefusedListException("it is out of date"));
            }
        }
        throw unknown(
                certificate,
                "no list that counts: " + why(failure),
                "see that this machine can reach the list, or have its source mended",
                true,
                failure);
    }

    private boolean counts(RevocationList list, Instant now) {
        return list.isValid(now)
                || mode instanceof RevocationMode.AcceptStale stale
                        && now.isBefore(list.nextUpdate().plus(stale.longest()));
    }

    private List<URI> addresses(X509Certificate certificate) {
        List<URI> points = DistributionPoints.of(certificate);
        List<URI> allowed = points.stream().filter(this::isAllowed).toList();
        if (allowed.isEmpty()) {
            String named = points.stream()
                    .map(point -> SubjectName.printable(String.valueOf(point.getRawAuthority()), 64))
                    .collect(Collectors.joining(", "));
            throw unknown(
                    certificate,
                    points.isEmpty() ? "no distribution point" : "distribution points elsewhere: " + named,
                    points.isEmpty()
                            ? "have the holder ask for a certificate with one"
                            : "add the host with crlHosts(...) if it is that of the certificate's issuer",
                    false,
                    null);
        }
        return allowed;
    }

    private boolean isAllowed(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https"))
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            return false;
        }
        int standard = scheme.equals("http") ? 80 : 443;
        boolean usual = address.getPort() == -1 || address.getPort() == standard;
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return hosts.contains(usual ? host : host + ":" + address.getPort());
    }

    private static String why(@Nullable Exception failure) {
        if (failure instanceof RefusedListException refused) {
            return refused.why();
        }
        if (failure instanceof SdkException told) {
            return "fetching it failed with " + told.code().id();
        }
        return failure == null
                ? "none"
                : "fetching it failed (" + failure.getClass().getSimpleName() + ")";
    }

    private static CertificateRejectedException unknown(
            X509Certificate certificate, String found, String remedy, boolean retryable, @Nullable Throwable cause) {
        return Rejection.of(
                AuthErrors.REVOCATION_UNKNOWN,
                certificate,
                "revocation",
                "a valid list of its issuer, fetched from an allowed host",
                found,
                remedy,
                retryable,
                cause);
    }
}
