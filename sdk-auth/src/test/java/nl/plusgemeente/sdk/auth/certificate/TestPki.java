package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;

/** A hierarchy like that of PKIoverheid: root, authority of a service provider, holder. */
final class TestPki {
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final Oin OIN = Oin.of("00000099000000344000");
    static final String ROOT_CRL = "http://crl.pkioverheid.nl/TestRoot.crl";
    static final String AUTHORITY_CRL = "http://crl.tsp.test/TestAuthority.crl";
    static final Draft.Made ROOT = Draft.authority("Private Root CA", -1).selfSigned();
    static final Draft.Made AUTHORITY = Draft.authority("Private Services CA", 0)
            .policies(PolicyOid.PRIVATE_SERVICES_SERVER_G1, PolicyOid.PRIVATE_TLS_SERVER_G4)
            .crl(ROOT_CRL)
            .by(ROOT);
    static final Draft.Made HOLDER = holder().by(AUTHORITY);

    private TestPki() {}

    /** A holder in order, to be spoilt. */
    static Draft holder() {
        return Draft.holder(OIN.value())
                .policies(PolicyOid.PRIVATE_TLS_SERVER_G4)
                .crl(AUTHORITY_CRL);
    }

    static List<X509Certificate> chain(Draft.Made... made) {
        return Arrays.stream(made).map(Draft.Made::certificate).toList();
    }

    /** A policy that does not ask for lists. */
    static OinCertificatePolicyBuilder builder(FacilityEnvironment environment, Draft.Made... roots) {
        X509Certificate[] anchors =
                Arrays.stream(roots).map(Draft.Made::certificate).toArray(X509Certificate[]::new);
        return OinCertificatePolicy.builder(TrustAnchors.of(anchors), environment)
                .revocation(RevocationMode.OFF)
                .time(new VirtualTime(NOW));
    }

    static OinCertificatePolicy policy() {
        return builder(FacilityEnvironment.PRE_PRODUCTION, ROOT).build();
    }
}
