package nl.plusgemeente.sdk.core.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * A private key with the certificate that belongs to it: what an organisation proves itself with, in TLS and in
 * signatures. That key and certificate match was checked when it was made. The key may live in an HSM.
 */
public final class ClientIdentity {
    private final PrivateKey privateKey;
    private final List<X509Certificate> chain;
    private final @Nullable Provider provider;

    private ClientIdentity(PrivateKey privateKey, List<X509Certificate> chain, @Nullable Provider provider) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A client identity needs at least the certificate of its key");
        }
        this.privateKey = privateKey;
        this.chain = List.copyOf(chain);
        this.provider = provider;
        new KeyMatch(privateKey, provider).require(certificate());
    }

    /**
     * An identity of a key that any installed security provider can use.
     *
     * @param privateKey an RSA, EC or EdDSA key
     * @param chain the certificate of the key, then that of its issuer, and so on; the root may be left out
     * @return the identity
     * @throws IllegalArgumentException if the chain is empty
     * @throws ConfigurationException if the key does not belong to the first certificate
     */
    public static ClientIdentity of(PrivateKey privateKey, List<X509Certificate> chain) {
        return new ClientIdentity(privateKey, chain, null);
    }

    /**
     * An identity of a key that only one security provider can use, such as that of an HSM (PKCS#11). The provider need
     * not be installed in the JVM.
     *
     * @param privateKey an RSA, EC or EdDSA key
     * @param chain the certificate of the key, then that of its issuer, and so on; the root may be left out
     * @param provider what makes signatures with the key
     * @return the identity
     * @throws IllegalArgumentException if the chain is empty
     * @throws ConfigurationException if the key does not belong to the first certificate
     */
    public static ClientIdentity of(PrivateKey privateKey, List<X509Certificate> chain, Provider provider) {
        return new ClientIdentity(privateKey, chain, provider);
    }

    /**
     * The key.
     *
     * @return a key that may not be exportable
     */
    public PrivateKey privateKey() {
        return privateKey;
    }

    /**
     * The certificates, that of the key first.
     *
     * @return at least one certificate
     */
    public List<X509Certificate> chain() {
        return chain;
    }

    /**
     * The certificate of the key.
     *
     * @return the first of the chain
     */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /**
     * The security provider that must be used for the key.
     *
     * @return empty when any will do
     */
    public Optional<Provider> provider() {
        return Optional.ofNullable(provider);
    }

    /**
     * The organisation named in the certificate's subject.
     *
     * @return empty when the subject has no {@code serialNumber} that is an OIN
     */
    public Optional<Oin> oin() {
        return Oin.ofSubject(certificate());
    }

    /**
     * Until when the certificate is valid.
     *
     * @return the last moment
     */
    public Instant notAfter() {
        return certificate().getNotAfter().toInstant();
    }

    /**
     * The SHA-256 thumbprint of the certificate (RFC 8705 §3.1, there in base64url).
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String thumbprint() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
            return HexFormat.of().formatHex(hash);
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256, and a parsed certificate its encoding", e);
        }
    }

    /**
     * Refuses to go on with a certificate that is not valid at some moment.
     *
     * @param moment usually now
     * @return this identity
     * @throws ConfigurationException if the certificate is not valid yet, or no longer
     */
    public ClientIdentity requireValidAt(Instant moment) {
        if (moment.isAfter(notAfter())) {
            throw IdentityFaults.expired(toString());
        }
        if (moment.isBefore(certificate().getNotBefore().toInstant())) {
            throw IdentityFaults.notYetValid(
                    toString() + ", not before " + certificate().getNotBefore().toInstant());
        }
        return this;
    }

    /** Whether both have the same chain: as the key belongs to its certificate, it is the same key. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClientIdentity that && chain.equals(that.chain);
    }

    @Override
    public int hashCode() {
        return chain.hashCode();
    }

    /**
     * The certificate in one line.
     *
     * @return OIN, issuer, last moment and thumbprint; nothing of the key
     */
    @Override
    public String toString() {
        return CertificateLine.of(certificate()) + ", SHA-256 " + thumbprint();
    }
}
