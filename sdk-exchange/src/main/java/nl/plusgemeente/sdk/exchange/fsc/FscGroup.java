package nl.plusgemeente.sdk.exchange.fsc;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.http.ServerCheck;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * What the peers of a group have agreed on (FSC Core 2.0.0 §1.3.2; for the Dutch government Digikoppeling REST-API 4.0.1
 * §3.4.3): what it is called, and whose certificates count. A peer is called by the OIN in its certificate.
 *
 * @param id the name of the group
 * @param environment where it works
 * @param policy with the trust anchors of the group; in groups of the Dutch government the private root of PKIoverheid
 */
public record FscGroup(String id, FacilityEnvironment environment, OinCertificatePolicy policy) {
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9./_-]{1,100}");
    private static final Set<Integer> PORTS = Set.of(443, 8443);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when a group cannot be called so
     */
    public FscGroup {
        if (!isId(id)) {
            throw new IllegalArgumentException("A group " + ContractRule.GROUP_FORM.text());
        }
    }

    /** Whether a group can be called so. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Checks the address of a Manager or an Inway: HTTPS, with port 443 or 8443, which on this machine may be any (§2.3 of the
     * group rules of FSC Core; {@code :443} need not be written).
     *
     * @param address scheme, host and port
     * @return the same without a slash at its end
     * @throws IllegalArgumentException when it is another address than those
     */
    public URI address(URI address) {
        int port = address.getPort() < 0 ? 443 : address.getPort();
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || !environment.allows(address)
                || !environment.isLocal() && !PORTS.contains(port)) {
            throw new IllegalArgumentException("The address of a Manager or Inway in group " + id
                    + " is https, host and port 443 or 8443"
                    + (environment.isLocal() ? " (here any of this machine)" : "")
                    + ", like https://manager.example.nl:8443");
        }
        String text = address.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
    }

    /**
     * Has a server be a peer of the group: nothing is sent to another.
     *
     * @param peer the peer
     * @return a check that throws {@link FscPeerException} (SDK-6071)
     * @throws IllegalArgumentException when the peer is not called by an OIN
     */
    public ServerCheck server(PeerId peer) {
        Oin oin = peer.oin()
                .orElseThrow(() -> new IllegalArgumentException("Peer " + peer
                        + " is not called by an OIN, so that no certificate tells that it is this peer"));
        CertificateUse use = CertificateUse.of(Purpose.TLS_SERVER).by(oin);
        return chain -> {
            if (chain.isEmpty()) {
                throw new FscPeerException(
                        peer, "it shows no certificate, as the connection is without TLS", CallFacts.NONE, null);
            }
            try {
                policy.check(chain, use);
            } catch (CertificateRejectedException e) {
                throw new FscPeerException(peer, "its certificate is not accepted", CallFacts.NONE, e);
            }
        };
    }

    /** The name. */
    @Override
    public String toString() {
        return "FscGroup[" + id + ", " + environment + "]";
    }
}
