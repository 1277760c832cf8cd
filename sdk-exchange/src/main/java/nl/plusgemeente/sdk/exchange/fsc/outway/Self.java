package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.security.cert.X509Certificate;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * Who calls, by the certificate that the tenant shows.
 *
 * @param tenant the id of the tenant
 * @param peer the peer of the certificate
 * @param delegator the tenant, where the certificate is that of another organisation, such as its vendor: it calls on behalf
 * @param certificate the certificate
 */
record Self(String tenant, PeerId peer, Optional<PeerId> delegator, X509Certificate certificate) {

    static Self of(AttemptContext context) {
        ClientIdentity identity = context.means()
                .identity()
                .orElseThrow(() -> fault(
                        "Tenant " + context.tenant() + " has no certificate, without which nobody"
                                + " calls over FSC: give it an identity.",
                        context));
        Oin oin = identity.oin()
                .orElseThrow(() -> fault(
                        "The certificate of tenant " + context.tenant() + " has no OIN in its subject"
                                + " (serialNumber), by which peers of FSC are known: take a certificate of PKIoverheid.",
                        context));
        Optional<PeerId> delegator =
                oin.equals(context.oin()) ? Optional.empty() : Optional.of(PeerId.of(context.oin()));
        return new Self(context.tenant(), PeerId.of(oin), delegator, identity.certificate());
    }

    private static ConfigurationException fault(String what, AttemptContext context) {
        return new ConfigurationException(AuthErrors.PROFILE, what, context.facts(), null);
    }
}
