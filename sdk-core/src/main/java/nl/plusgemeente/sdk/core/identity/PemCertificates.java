package nl.plusgemeente.sdk.core.identity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The certificates of a PEM file (RFC 7468 §5). Other blocks, such as keys, and text around them are passed over. */
record PemCertificates(Path file) {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";
    private static final int LIMIT = 4 * 1024 * 1024;

    List<X509Certificate> read() {
        String text = new String(new BoundedFile("PEM file", file, LIMIT).read(), StandardCharsets.US_ASCII);
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            int begin = text.indexOf(BEGIN);
            while (begin >= 0) {
                int end = text.indexOf(END, begin);
                byte[] der =
                        Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), Math.max(begin, end)));
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
                begin = text.indexOf(BEGIN, end);
            }
        } catch (CertificateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw IdentityFaults.unreadable("PEM file", file, e);
        }
        if (certificates.isEmpty()) {
            throw IdentityFaults.noCertificates(file);
        }
        return certificates;
    }
}
