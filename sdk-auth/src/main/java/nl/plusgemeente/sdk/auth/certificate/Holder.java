package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.X509Certificate;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * What stands in the certificate of a holder that may be used for its purpose.
 *
 * @param oin whose it is
 * @param organisation the name of that organisation, where it has one
 * @param certificate the certificate
 * @param thumbprint its SHA-256 in base64url
 */
record Holder(Oin oin, Optional<String> organisation, X509Certificate certificate, String thumbprint) {}
