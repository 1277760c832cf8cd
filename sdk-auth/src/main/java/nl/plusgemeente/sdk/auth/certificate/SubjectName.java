package nl.plusgemeente.sdk.auth.certificate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/** Attributes of a name, found by OID: in the printed name one value could pose as another attribute. */
final class SubjectName {
    static final String COMMON_NAME = "2.5.4.3";
    static final String SERIAL_NUMBER = "2.5.4.5";
    static final String ORGANISATION = "2.5.4.10";

    private static final int UTF8_STRING = 0x0c;
    private static final int BMP_STRING = 0x1e;
    private static final int SHOWN = 64;

    private SubjectName() {}

    /** The value of an attribute that is there once. */
    static Optional<String> only(X500Principal name, String oid) {
        List<String> values = all(name, oid);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    static List<String> all(X500Principal name, String oid) {
        List<String> values = new ArrayList<>();
        Der sequence = Der.of(name.getEncoded()).take(Der.SEQUENCE);
        while (!sequence.isEmpty()) {
            Der set = sequence.take();
            while (!set.isEmpty()) {
                Der pair = set.take();
                if (pair.take(Der.OID).oid().equals(oid)) {
                    values.add(value(pair));
                }
            }
        }
        return values;
    }

    private static String value(Der pair) {
        Charset charset = switch (pair.tag()) {
            case UTF8_STRING -> StandardCharsets.UTF_8;
            case BMP_STRING -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.ISO_8859_1;
        };
        return pair.take().text(charset);
    }

    /** A certificate in a message: the last common name, made harmless, and the number that its issuer gave it. */
    static String line(X509Certificate certificate) {
        return '"' + commonName(certificate.getSubjectX500Principal()) + "\" (number "
                + printable(certificate.getSerialNumber().toString(16), SHOWN) + ")";
    }

    static String commonName(X500Principal name) {
        try {
            return all(name, COMMON_NAME).stream()
                    .reduce((first, last) -> last)
                    .map(text -> printable(text, SHOWN))
                    .orElse("(no name)");
        } catch (Der.DamagedException e) {
            return "(no name)";
        }
    }

    static String printable(String text, int limit) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(limit).forEach(c -> shown.append(c >= ' ' && c <= '~' ? (char) c : '?'));
        return shown.toString();
    }
}
