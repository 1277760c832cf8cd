package nl.plusgemeente.sdk.auth.certificate;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;

/**
 * A chain that leads to an anchor (RFC 5280 §6.1).
 *
 * @param chain the chain
 * @param anchor where it leads
 */
record TrustedPath(Chain chain, X509Certificate anchor) {
    private static final String NAME_CONSTRAINTS = "2.5.29.30";

    static TrustedPath of(Chain chain, List<X509Certificate> anchors, Set<PolicyOid> policies, Instant at) {
        chain.certificates().forEach(certificate -> Chain.requireValid(certificate, at));
        try {
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(chain.certificates());
            PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult)
                    CertPathValidator.getInstance("PKIX").validate(path, parameters(anchors, policies, at));
            TrustedPath trusted = new TrustedPath(chain, result.getTrustAnchor().getTrustedCert());
            trusted.requireAnchor(at);
            return trusted;
        } catch (CertPathValidatorException e) {
            throw refused(chain, anchors, e);
        } catch (GeneralSecurityException e) {
            throw Rejection.of(
                    AuthErrors.CERTIFICATE,
                    chain.holder(),
                    "its path",
                    "a chain that can be followed",
                    "one that cannot",
                    "have the other side mend its chain",
                    false,
                    e);
        }
    }

    /** Refuses a moment at which not all of it is valid, the anchor included. */
    void requireValid(Instant at) {
        chain.certificates().forEach(certificate -> Chain.requireValid(certificate, at));
        Chain.requireValid(anchor, at);
    }

    /** Who issued the certificate at this place. */
    X509Certificate issuer(int index) {
        List<X509Certificate> certificates = chain.certificates();
        return index + 1 < certificates.size() ? certificates.get(index + 1) : anchor;
    }

    private static PKIXParameters parameters(List<X509Certificate> anchors, Set<PolicyOid> policies, Instant at)
            throws InvalidAlgorithmParameterException {
        Set<TrustAnchor> trusted = anchors.stream().map(TrustedPath::anchor).collect(Collectors.toUnmodifiableSet());
        PKIXParameters parameters = new PKIXParameters(trusted);
        // lists of revoked certificates are asked for afterwards: those of a chain that leads nowhere are not
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        if (!policies.isEmpty()) {
            parameters.setExplicitPolicyRequired(true);
            parameters.setInitialPolicies(
                    policies.stream().map(PolicyOid::value).collect(Collectors.toUnmodifiableSet()));
        }
        return parameters;
    }

    /** The JDK looks at the name constraints of an anchor only when they are given beside it. */
    private static TrustAnchor anchor(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(NAME_CONSTRAINTS);
        return new TrustAnchor(certificate, extension == null ? null : Der.octets(extension));
    }

    /** Nor does the JDK look at an anchor's validity, or at how many authorities it allows below. */
    private void requireAnchor(Instant at) {
        Chain.requireValid(anchor, at);
        List<X509Certificate> certificates = chain.certificates();
        long authorities = certificates.stream()
                .skip(1)
                .filter(certificate ->
                        !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .count();
        if (authorities > anchor.getBasicConstraints()) {
            throw Rejection.of(
                    anchor,
                    "path length",
                    "at most " + anchor.getBasicConstraints() + " authorities below it",
                    String.valueOf(authorities),
                    "do not accept the chain");
        }
    }

    private static CertificateRejectedException refused(
            Chain chain, List<X509Certificate> anchors, CertPathValidatorException fault) {
        X509Certificate at = fault.getIndex() < 0
                ? chain.certificates().get(chain.certificates().size() - 1)
                : chain.certificates().get(fault.getIndex());
        PathFault told = PathFault.of(fault.getReason(), at, anchors);
        return Rejection.of(
                AuthErrors.CERTIFICATE, at, told.check(), told.expected(), told.found(), told.remedy(), false, fault);
    }
}
