package nl.plusgemeente.sdk.exchange.signing;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;

/** Finds who signed: from the certificates in the signature, or from those that are known. */
final class Signers {
    /** More than there are municipalities and their partners; each takes some kilobytes. */
    private static final int MOST = 1_000;

    private final KnownCertificates known;
    private final Optional<Provider> provider;
    /** Only those whose certificate was found in order: strangers cannot push them out. */
    private final BoundedMemory<List<String>, Signer> trusted = new BoundedMemory<>(MOST);

    Signers(KnownCertificates known, Optional<Provider> provider) {
        this.known = known;
        this.provider = provider;
    }

    Signer of(ProtectedHeader header) {
        Signer signer = header.chain().isEmpty() ? byThumbprint(header) : byChain(header.chain());
        if (header.thumbprint()
                .map(thumbprint -> !thumbprint.equals(signer.thumbprint()))
                .orElse(false)) {
            throw SignatureField.form(
                    "x5t#S256", "the thumbprint of the first certificate of x5c", "that of another certificate");
        }
        return signer;
    }

    /** Its certificate was found in order: the next signature with it costs less. */
    void keep(ProtectedHeader header, Signer signer) {
        List<String> name = name(header);
        if (trusted.get(name) == null) {
            trusted.put(name, signer);
        }
    }

    private static List<String> name(ProtectedHeader header) {
        return header.chain().isEmpty() ? List.of(header.thumbprint().orElseThrow()) : header.chain();
    }

    private Signer byChain(List<String> chain) {
        Signer found = trusted.get(chain);
        if (found != null) {
            return found;
        }
        try {
            return Signer.of(X5c.parse(chain), provider);
        } catch (CertificateRejectedException e) {
            throw new SignatureFormException(
                    Diagnosis.of("x5c", "certificates in DER, in base64 with padding", "another value"));
        }
    }

    private Signer byThumbprint(ProtectedHeader header) {
        String thumbprint = header.thumbprint()
                .orElseThrow(() -> SignatureField.form("the certificate", "x5c or x5t#S256", "neither"));
        List<X509Certificate> chain = known.chain(thumbprint);
        if (chain.isEmpty()) {
            throw new SignerRejectedException(
                    Diagnosis.of("the certificate", "one in x5c, or a thumbprint that is known here", "another one"),
                    null);
        }
        // asked each time: whoever knows the certificates may have taken this one away
        Signer found = trusted.get(List.of(thumbprint));
        return found != null && found.chain().equals(chain) ? found : Signer.of(chain, provider);
    }
}
