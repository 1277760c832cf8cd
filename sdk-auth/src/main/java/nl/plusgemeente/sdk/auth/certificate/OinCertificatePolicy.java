package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Decides whether a certificate that somebody shows is that of a Dutch government organisation, or of a company that
 * works for one, and of which (Digikoppeling Beveiligingsstandaarden 3.0.1, PKI001 to PKI004; NL GOV OAuth 1.1.0 §2.3.4).
 *
 * <p>Every check must pass: length, order and size of the chain; keys and signature algorithms; a path to one of the
 * configured anchors, never to a root that came along, with the rules of RFC 5280 §6.1; validity of all, the anchor
 * included; key usage and extended key usage for the purpose; a certificate policy of the list; an OIN in the subject's
 * {@code serialNumber}, not a test number in production, and of those expected; and of each certificate below the anchor
 * that its issuer has not revoked it. Lists of revoked certificates are asked for last.
 *
 * <p>Thread-safe. Keep one for the whole application: it has the lists. A check blocks while it fetches one.
 */
public final class OinCertificatePolicy {
    /** More than there are municipalities and their partners; a path holds some kilobytes. */
    private static final int PATHS = 2_000;

    private final List<X509Certificate> anchors;
    private final Set<PolicyOid> policies;
    private final HolderCheck holders;
    private final Optional<RevocationCheck> revocation;
    private final Timekeeper time;
    private final BoundedMemory<List<X509Certificate>, TrustedPath> paths = new BoundedMemory<>(PATHS);
    private final BoundedMemory<Shown, Holder> known = new BoundedMemory<>(PATHS);

    OinCertificatePolicy(
            List<X509Certificate> anchors,
            Set<PolicyOid> policies,
            HolderCheck holders,
            Optional<RevocationCheck> revocation,
            Timekeeper time) {
        this.anchors = List.copyOf(anchors);
        this.policies = Set.copyOf(policies);
        this.holders = holders;
        this.revocation = revocation;
        this.time = time;
    }

    /**
     * Sets a policy up.
     *
     * @param anchors the roots to trust, such as both private roots of PKIoverheid, G1 and G4; never the platform's
     * @param environment where it is used
     * @return a builder
     */
    public static OinCertificatePolicyBuilder builder(TrustAnchors anchors, FacilityEnvironment environment) {
        return new OinCertificatePolicyBuilder(anchors, environment);
    }

    /**
     * Checks a certificate as it is shown now, by anyone.
     *
     * @param chain the certificate, then that of its issuer and so on; the root may be left out
     * @param purpose what it is shown for
     * @return the certificate and whose it is
     * @throws nl.plusgemeente.sdk.auth.CertificateRejectedException when a check fails: SDK-5040, SDK-5041 (revoked),
     *     SDK-5042 (whether revoked is not known), SDK-5043 (of another organisation)
     */
    public TrustedCertificate check(List<X509Certificate> chain, Purpose purpose) {
        return check(chain, CertificateUse.of(purpose));
    }

    /**
     * Checks a certificate.
     *
     * @param chain the certificate, then that of its issuer and so on; the root may be left out
     * @param use what it was used for, when, and by whom it should be
     * @return the certificate and whose it is
     * @throws nl.plusgemeente.sdk.auth.CertificateRejectedException when a check fails: SDK-5040, SDK-5041 (revoked),
     *     SDK-5042 (whether revoked is not known), SDK-5043 (of another organisation)
     */
    public TrustedCertificate check(List<X509Certificate> chain, CertificateUse use) {
        Instant now = time.clock().instant();
        TrustedPath path = path(chain, use.at().orElse(now));
        Holder holder = holder(path.chain().holder(), use.purpose());
        holders.requireExpected(holder, use.oins());
        revocation.ifPresent(check -> check.require(path, now));
        return new TrustedCertificate(
                holder.oin(), holder.organisation(), holder.certificate(), holder.thumbprint(), now);
    }

    /** What stands in a certificate stays as it is: it is read once for each purpose. */
    private Holder holder(X509Certificate certificate, Purpose purpose) {
        Shown shown = new Shown(certificate, purpose);
        Holder found = known.get(shown);
        if (found != null) {
            return found;
        }
        Holder fresh = new Holder(
                holders.require(certificate, purpose),
                SubjectName.only(certificate.getSubjectX500Principal(), SubjectName.ORGANISATION),
                certificate,
                X5c.thumbprint(certificate));
        known.put(shown, fresh);
        return fresh;
    }

    /** What leads to an anchor goes on doing so, but for the time: the signatures of a chain are computed once. */
    private TrustedPath path(List<X509Certificate> chain, Instant at) {
        TrustedPath known = paths.get(chain);
        if (known != null) {
            known.requireValid(at);
            return known;
        }
        TrustedPath path = TrustedPath.of(Chain.of(chain, anchors), anchors, policies, at);
        paths.put(List.copyOf(chain), path);
        return path;
    }

    private record Shown(X509Certificate certificate, Purpose purpose) {}

    /** How many anchors and which policies. */
    @Override
    public String toString() {
        return "OinCertificatePolicy[" + anchors.size() + " anchors, policies " + policies + ", revocation "
                + (revocation.isPresent() ? "checked" : "off") + "]";
    }
}
