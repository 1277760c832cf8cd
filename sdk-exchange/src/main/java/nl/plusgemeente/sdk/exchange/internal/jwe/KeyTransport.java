package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** RSA-OAEP with its default parameters, which are those of SHA-1 (RFC 7518 §4.3): how the key of a message travels. */
public final class KeyTransport {
    private static final Logger LOG = LoggerFactory.getLogger(KeyTransport.class);
    private static final String TRANSFORMATION = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding";
    private static final OAEPParameterSpec PARAMETERS =
            new OAEPParameterSpec("SHA-1", "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT);

    private final @Nullable Provider provider;

    /**
     * A transport.
     *
     * @param provider what computes; empty for the platform's own
     */
    public KeyTransport(Optional<Provider> provider) {
        this.provider = provider.orElse(null);
    }

    byte[] wrap(RSAPublicKey receiver, byte[] key) throws GeneralSecurityException {
        Cipher cipher = cipher(provider);
        cipher.init(Cipher.ENCRYPT_MODE, receiver, PARAMETERS);
        return cipher.doFinal(key);
    }

    /**
     * What came, if one of these keys was meant, and otherwise some other key: what it encrypts then fails like every
     * message that was changed on its way. Each key is tried, also after one did, so that time tells nothing either.
     *
     * @param own keys to try
     * @param wrapped the encrypted key
     * @return a key for the content
     */
    public ContentKey unwrap(List<ClientIdentity> own, byte[] wrapped) {
        byte[] found = ContentKey.random();
        for (ClientIdentity identity : own) {
            byte[] key = unwrapped(identity, wrapped);
            if (key.length == found.length) {
                found = key;
            }
        }
        return new ContentKey(found);
    }

    private byte[] unwrapped(ClientIdentity identity, byte[] wrapped) {
        Cipher cipher;
        try {
            // a key that lives in an HSM stays with the provider of that
            cipher = cipher(identity.provider().orElse(provider));
            cipher.init(Cipher.DECRYPT_MODE, identity.privateKey(), PARAMETERS);
        } catch (GeneralSecurityException | ProviderException e) {
            // before anything that was received is looked at, so it gives nothing away
            LOG.warn("The key of {} cannot be used to decrypt messages", identity, e);
            return new byte[0];
        }
        try {
            return cipher.doFinal(wrapped);
        } catch (GeneralSecurityException | ProviderException e) {
            // told to nobody: whether the padding is right is what an attacker wants to learn
            return new byte[0];
        }
    }

    private static Cipher cipher(@Nullable Provider provider) throws GeneralSecurityException {
        return provider == null ? Cipher.getInstance(TRANSFORMATION) : Cipher.getInstance(TRANSFORMATION, provider);
    }
}
