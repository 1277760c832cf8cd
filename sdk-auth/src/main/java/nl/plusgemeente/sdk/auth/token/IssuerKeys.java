package nl.plusgemeente.sdk.auth.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * Where the keys of an issuer are. Never taken from a token.
 *
 * @param address of its key set; empty when it is to be found
 * @param document its key set itself; empty when it is to be asked for
 */
public record IssuerKeys(Optional<URI> address, Optional<String> document) {

    /** Refuses a document without a usable key, and an address that is none. */
    public IssuerKeys {
        document.ifPresent(IssuerKeys::check);
        if (address.isPresent()
                && (address.get().getHost() == null || address.get().getRawFragment() != null)) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "The address of an issuer's keys is no absolute address without fragment.");
        }
    }

    /**
     * In the issuer's metadata (OpenID Connect Discovery, RFC 8414), below the issuer's own address.
     *
     * @return found at the first token
     */
    public static IssuerKeys discovered() {
        return new IssuerKeys(Optional.empty(), Optional.empty());
    }

    /**
     * At an address.
     *
     * @param address of a JSON Web Key Set
     * @return asked at the first token
     */
    public static IssuerKeys at(URI address) {
        return new IssuerKeys(Optional.of(address), Optional.empty());
    }

    /**
     * Here, and nowhere else: they never change, and nobody is asked.
     *
     * @param document a JSON Web Key Set (RFC 7517 §5)
     * @return the keys
     * @throws ConfigurationException when no key in it can be used
     */
    public static IssuerKeys jwks(String document) {
        return new IssuerKeys(Optional.empty(), Optional.of(document));
    }

    private static void check(String document) {
        try {
            if (!KeySet.read(document.getBytes(UTF_8)).byName().isEmpty()) {
                return;
            }
        } catch (RefusedException e) {
            throw new ConfigurationException(AuthErrors.PROFILE, "The given key set cannot be read: " + e.why());
        }
        throw new ConfigurationException(
                AuthErrors.PROFILE,
                "The given key set has no usable key: public keys with a kid of their own are needed, RSA of 2048 bits"
                        + " or more, a NIST curve, or Ed25519.");
    }
}
