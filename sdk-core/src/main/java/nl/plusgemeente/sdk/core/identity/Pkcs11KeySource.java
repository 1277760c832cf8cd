package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A key in an HSM; the alias is empty for a token with one key. The provider is ours alone, and made once. */
final class Pkcs11KeySource implements KeySource {
    private static final String TYPE = "PKCS11";

    private final Path configuration;
    private final Secret pin;
    private final StoredKey.Choice choice;
    private final AtomicReference<@Nullable Provider> made = new AtomicReference<>();

    Pkcs11KeySource(Path configuration, Secret pin, String alias) {
        this.configuration = configuration;
        this.pin = pin;
        this.choice =
                new StoredKey.Choice("PKCS#11 token of", configuration, alias, "KeySource.pkcs11(config, pin, alias)");
    }

    @Override
    public ClientIdentity load() {
        Provider provider = provider();
        char[] characters = characters();
        try {
            KeyStore store = KeyStore.getInstance(TYPE, provider);
            store.load(null, characters);
            StoredKey stored = choice.of(store, null);
            return ClientIdentity.of(stored.key(), stored.chain(), provider);
        } catch (IOException | GeneralSecurityException | ProviderException e) {
            throw IdentityFaults.tokenRefuses(configuration, pin, e);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    @Override
    public String describe() {
        return "PKCS#11 token of " + IdentityFaults.name(configuration) + choice.suffix();
    }

    @Override
    public String toString() {
        return describe();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pkcs11KeySource that
                && configuration.equals(that.configuration)
                && pin.equals(that.pin)
                && choice.equals(that.choice);
    }

    @Override
    public int hashCode() {
        return Objects.hash(configuration, choice);
    }

    private char[] characters() {
        try {
            return pin.reveal().toCharArray();
        } catch (IllegalStateException e) {
            throw IdentityFaults.noPassword("PKCS#11 token of", configuration, e);
        }
    }

    /** Keys belong to the provider object that found them: a second one would not know those of the first. */
    private Provider provider() {
        Provider known = made.get();
        if (known != null) {
            return known;
        }
        Provider fresh = configured();
        Provider taken = made.compareAndExchange(null, fresh);
        return taken == null ? fresh : taken;
    }

    private Provider configured() {
        Provider template = Security.getProvider("SunPKCS11");
        if (template == null) {
            throw IdentityFaults.noPkcs11(configuration);
        }
        if (!Files.isReadable(configuration)) {
            throw IdentityFaults.unreadable("PKCS#11 configuration", configuration, null);
        }
        try {
            return template.configure(configuration.toString());
        } catch (InvalidParameterException | ProviderException | UnsupportedOperationException e) {
            throw IdentityFaults.noToken(configuration, e);
        }
    }
}
