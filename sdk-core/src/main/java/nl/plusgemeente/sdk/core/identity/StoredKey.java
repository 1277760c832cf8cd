package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A private key of a key store with its certificates. */
record StoredKey(PrivateKey key, List<X509Certificate> chain) {
    static final String ONLY_KEY = "";

    /**
     * Which key of a store to take.
     *
     * @param what the kind of store, for messages
     * @param file its file, or that of its configuration
     * @param alias the name of the key; empty for the only one
     * @param remedy how to choose one of several
     */
    record Choice(String what, Path file, String alias, String remedy) {

        StoredKey of(KeyStore store, char @Nullable [] password) throws GeneralSecurityException {
            String chosen = chosen(store);
            Certificate[] chain = store.getCertificateChain(chosen);
            if (chain == null || !(store.getKey(chosen, password) instanceof PrivateKey key)) {
                throw IdentityFaults.noKey(what, file);
            }
            return new StoredKey(
                    key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        }

        String suffix() {
            return alias.isEmpty() ? "" : ", alias " + Input.quoted(alias);
        }

        private String chosen(KeyStore store) throws KeyStoreException {
            List<String> keys = keys(store);
            if (keys.isEmpty()) {
                throw IdentityFaults.noKey(what, file);
            }
            if (!alias.isEmpty()) {
                return keys.stream()
                        .filter(alias::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> IdentityFaults.noSuchKey(what, file, alias, shown(keys)));
            }
            if (keys.size() > 1) {
                throw IdentityFaults.severalKeys(what, file, remedy, shown(keys));
            }
            return keys.get(0);
        }

        private static List<String> keys(KeyStore store) throws KeyStoreException {
            List<String> keys = Collections.list(store.aliases());
            for (String candidate : List.copyOf(keys)) {
                if (!store.entryInstanceOf(candidate, PrivateKeyEntry.class)) {
                    keys.remove(candidate);
                }
            }
            return keys;
        }

        private static String shown(List<String> aliases) {
            return aliases.stream().sorted().limit(10).map(Input::quoted).collect(Collectors.joining(", "));
        }
    }
}
