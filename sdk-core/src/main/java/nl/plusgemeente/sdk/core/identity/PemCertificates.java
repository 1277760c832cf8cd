package nl.plusgemeente.sdk.core.identity;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The certificates of a PEM file (RFC 7468 §5). Other blocks, such as keys, and text around them are passed over. */
record PemCertificates(Path file) {

    List<X509Certificate> read() {
        List<X509Certificate> certificates = new ArrayList<>();
        for (PemBlocks.Block block : new PemBlocks(file).read()) {
            if (block.label().equals("CERTIFICATE")) {
                certificates.add(certificate(block));
            }
        }
        if (certificates.isEmpty()) {
            throw IdentityFaults.noCertificates(file);
        }
        return certificates;
    }

    private X509Certificate certificate(PemBlocks.Block block) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block.content()));
        } catch (CertificateException e) {
            throw IdentityFaults.unreadable(PemBlocks.WHAT, file, e);
        }
    }
}
