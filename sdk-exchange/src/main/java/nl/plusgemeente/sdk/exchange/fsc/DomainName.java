package nl.plusgemeente.sdk.exchange.fsc;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An outway, by a domain name that stands in its certificate (SAN): it may change its key.
 *
 * @param value a domain name (RFC 1035), such as {@code outway.example.nl}
 */
public record DomainName(String value) implements OutwayIdentification {
    static final String TYPE = "OUTWAY_IDENTIFICATION_TYPE_DOMAIN_NAME";
    private static final Pattern FORM = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final int DNS_NAME = 2;

    boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    /** A name stands for itself only: a certificate with a wildcard does not have it. */
    @Override
    public boolean identifies(X509Certificate certificate) {
        return names(certificate).stream()
                .filter(name -> Integer.valueOf(DNS_NAME).equals(name.get(0)))
                .anyMatch(name -> value.equalsIgnoreCase(String.valueOf(name.get(1))));
    }

    private static Collection<List<?>> names(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException e) {
            // names that cannot be read are not this one
            return List.of();
        }
    }
}
