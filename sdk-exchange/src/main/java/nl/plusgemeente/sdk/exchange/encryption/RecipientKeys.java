package nl.plusgemeente.sdk.exchange.encryption;

import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * Where the certificates of those whom we encrypt for come from. The standard does not say how they are found, so this is
 * for the application: a fixed list, a directory, what came along with a signed request. Nothing is believed of them before
 * the policy has checked them. Must be thread-safe; it is asked for each message.
 */
@FunctionalInterface
public interface RecipientKeys {

    /**
     * The certificate of an organisation to encrypt for now.
     *
     * @param receiver the organisation
     * @return the certificate, then that of its issuer and so on, the root may be left out; empty when none is known
     */
    Optional<List<X509Certificate>> chain(Oin receiver);

    /**
     * A fixed list.
     *
     * @param chains per organisation the certificate, then that of its issuer and so on
     * @return keys that never change
     */
    static RecipientKeys of(Map<Oin, List<X509Certificate>> chains) {
        Map<Oin, List<X509Certificate>> copies = new HashMap<>();
        chains.forEach((oin, chain) -> copies.put(oin, List.copyOf(chain)));
        return receiver -> Optional.ofNullable(copies.get(receiver));
    }
}
