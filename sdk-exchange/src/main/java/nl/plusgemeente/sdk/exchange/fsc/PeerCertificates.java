package nl.plusgemeente.sdk.exchange.fsc;

import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/**
 * The certificates with which a peer signs, out of the key set of its Manager. Nothing is believed of them:
 * {@link ContractVerifier} decides.
 *
 * @param byThumbprint each chain, by the SHA-256 of its first certificate in base64url without padding ({@code x5t#S256})
 */
public record PeerCertificates(Map<String, List<X509Certificate>> byThumbprint) {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_KEYS = 100;
    private static final int LONGEST_CHAIN = 8;
    private static final int DEPTH = 8;

    /** Copies the map. */
    public PeerCertificates {
        Map<String, List<X509Certificate>> copy = new LinkedHashMap<>();
        byThumbprint.forEach((thumbprint, chain) -> copy.put(thumbprint, List.copyOf(chain)));
        byThumbprint = Map.copyOf(copy);
    }

    /**
     * Certificates that are known by other means.
     *
     * @param chains each the certificate, then that of its issuer and so on
     * @return the certificates
     */
    public static PeerCertificates of(List<List<X509Certificate>> chains) {
        Map<String, List<X509Certificate>> byThumbprint = new LinkedHashMap<>();
        for (List<X509Certificate> chain : chains) {
            byThumbprint.put(X5c.thumbprint(chain.get(0)), chain);
        }
        return new PeerCertificates(byThumbprint);
    }

    /**
     * Reads a key set (RFC 7517 §5). Keys without certificates, or with some that cannot be read, are passed over, as that
     * standard wants; thumbprints are computed, whatever the set says.
     *
     * @param jwks the JSON in UTF-8, at most 1 MiB with 100 keys
     * @return the certificates
     * @throws ContractSignatureException when it is no key set (SDK-6061)
     */
    public static PeerCertificates parse(byte[] jwks) {
        Map<String, List<X509Certificate>> byThumbprint = new LinkedHashMap<>();
        for (Object key : keys(jwks)) {
            chain(key).ifPresent(chain -> byThumbprint.put(X5c.thumbprint(chain.get(0)), chain));
        }
        return new PeerCertificates(byThumbprint);
    }

    /** The chain of a thumbprint. */
    Optional<List<X509Certificate>> chain(String thumbprint) {
        return Optional.ofNullable(byThumbprint.get(thumbprint));
    }

    private static List<?> keys(byte[] jwks) {
        if (jwks.length > LARGEST) {
            throw notAKeySet("it is larger than " + LARGEST + " bytes");
        }
        try {
            Object keys = StrictJson.exact(jwks, DEPTH).get("keys");
            if (keys instanceof List<?> list && list.size() <= MOST_KEYS) {
                return list;
            }
            throw notAKeySet("it has no list of at most " + MOST_KEYS + " keys");
        } catch (JsonException e) {
            throw notAKeySet(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<List<X509Certificate>> chain(Object key) {
        if (!(key instanceof Map<?, ?> members)
                || !(members.get("x5c") instanceof List<?> chain)
                || chain.isEmpty()
                || chain.size() > LONGEST_CHAIN
                || !chain.stream().allMatch(String.class::isInstance)) {
            return Optional.empty();
        }
        try {
            return Optional.of(X5c.parse(chain.stream().map(String.class::cast).toList()));
        } catch (CertificateRejectedException e) {
            // the others of the set may be good; what is signed with this one is refused, as it is not known
            return Optional.empty();
        }
    }

    private static ContractSignatureException notAKeySet(String why) {
        return new ContractSignatureException(
                SignatureFault.UNKNOWN_CERTIFICATE,
                "The key set of the peer's Manager (.well-known/jwks.json) cannot be read: " + why
                        + ". Have the peer mend it.");
    }

    /** How many. */
    @Override
    public String toString() {
        return "PeerCertificates[" + byThumbprint.size() + "]";
    }
}
