package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;

/**
 * The keys with which a Manager signs, ready for use.
 *
 * @param byThumbprint each by the thumbprint of its certificate
 */
record OwnKeys(Map<String, Key> byThumbprint) {
    /** No keys. */
    static final OwnKeys NONE = new OwnKeys(Map.of());

    /**
     * One of them.
     *
     * @param chain its certificate, then that of its issuer and so on
     * @param key its key
     */
    record Key(List<X509Certificate> chain, VerificationKey key) {}

    /** A key that was there stays the same object: what is remembered of its certificate stays good. */
    static OwnKeys of(PeerCertificates certificates, OwnKeys known) {
        Map<String, Key> keys = new LinkedHashMap<>();
        certificates.byThumbprint().values().forEach(chain -> {
            String thumbprint = CertificateThumbprint.of(chain.get(0)).value();
            Key old = known.byThumbprint.get(thumbprint);
            keys.put(thumbprint, old != null && old.chain.equals(chain) ? old : key(chain));
        });
        return new OwnKeys(Map.copyOf(keys));
    }

    private static Key key(List<X509Certificate> chain) {
        return new Key(chain, new VerificationKey(chain.get(0).getPublicKey(), Optional.empty()));
    }

    Optional<Key> key(CertificateThumbprint thumbprint) {
        return Optional.ofNullable(byThumbprint.get(thumbprint.value()));
    }
}
