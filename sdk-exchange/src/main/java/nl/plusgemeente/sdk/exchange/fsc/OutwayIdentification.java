package nl.plusgemeente.sdk.exchange.fsc;

import java.security.cert.X509Certificate;

/** How an outway is told from the other ones of its peer: by its key, or by its domain name (FSC Core 2.0.0 §4.2.1). */
public sealed interface OutwayIdentification permits PublicKeyThumbprint, DomainName, UnknownIdentification {

    /**
     * Whether an outway that shows a certificate is the one that is meant. Whose the certificate is, and whether it is
     * trusted, is another question.
     *
     * @param certificate the certificate of the outway
     * @return {@code false} for another one, and for an identification that is not known
     */
    boolean identifies(X509Certificate certificate);
}
