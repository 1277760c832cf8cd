package nl.plusgemeente.sdk.auth.certificate;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a certificate says that its issuer's list of revoked ones is (RFC 5280 §4.2.1.13). */
final class DistributionPoints {
    private static final String EXTENSION = "2.5.29.31";
    /** Distribution point name, or full name within it; reasons; another issuer of the list. */
    private static final int NAME = 0xa0;

    private static final int REASONS = 0x81;
    private static final int CRL_ISSUER = 0xa2;
    private static final int URI_NAME = 0x86;
    private static final int MOST = 8;

    private DistributionPoints() {}

    /** The addresses of lists that the issuer signs itself and that hold all reasons: each of them would do. */
    static List<URI> of(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(EXTENSION);
        List<URI> addresses = new ArrayList<>();
        if (extension != null) {
            try {
                for (Der points = Der.extension(extension); !points.isEmpty(); ) {
                    addresses.addAll(complete(points.take(Der.SEQUENCE)));
                }
            } catch (Der.DamagedException e) {
                return List.of();
            }
        }
        return addresses.stream().distinct().limit(MOST).toList();
    }

    private static List<URI> complete(Der point) {
        List<URI> addresses = List.of();
        while (!point.isEmpty()) {
            int tag = point.tag();
            Der content = point.take();
            if (tag == REASONS || tag == CRL_ISSUER) {
                return List.of();
            }
            if (tag == NAME) {
                addresses = names(content);
            }
        }
        return addresses;
    }

    /** The addresses in a distribution point's name, which has the same form in certificates and lists. */
    static List<URI> names(Der name) {
        List<URI> addresses = new ArrayList<>();
        if (name.tag() == NAME) {
            for (Der names = name.take(); !names.isEmpty(); ) {
                boolean isAddress = names.tag() == URI_NAME;
                String text = names.take().ascii();
                if (isAddress) {
                    address(text).ifPresent(addresses::add);
                }
            }
        }
        return addresses;
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
