package nl.plusgemeente.sdk.core.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.KeyStoreException;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A PKCS#12 file; the alias is empty for a file with one key. */
record Pkcs12KeySource(Path file, Secret password, String alias) implements KeySource {
    static final String ONLY_KEY = "";
    private static final int LIMIT = 4 * 1024 * 1024;

    @Override
    public ClientIdentity load() {
        byte[] content = content();
        char[] characters = characters();
        try {
            KeyStore store = open(content, characters);
            return identity(store, characters);
        } catch (UnrecoverableKeyException e) {
            throw IdentityFaults.wrongPassword(file, password, e);
        } catch (GeneralSecurityException | IOException e) {
            throw IdentityFaults.unreadable("PKCS#12 file", file, e);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    @Override
    public String describe() {
        return "PKCS#12 file " + IdentityFaults.name(file) + (alias.isEmpty() ? "" : ", alias " + Input.quoted(alias));
    }

    @Override
    public String toString() {
        return describe();
    }

    private byte[] content() {
        return new BoundedFile("PKCS#12 file", file, LIMIT).read();
    }

    private char[] characters() {
        try {
            return password.reveal().toCharArray();
        } catch (IllegalStateException e) {
            throw IdentityFaults.noPassword(file, password, e);
        }
    }

    private static KeyStore open(byte[] content, char[] password) throws GeneralSecurityException, IOException {
        try (InputStream in = new ByteArrayInputStream(content)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return store;
        } catch (IOException e) {
            // how KeyStore.load tells a wrong password from a damaged file
            if (e.getCause() instanceof UnrecoverableKeyException wrongPassword) {
                throw wrongPassword;
            }
            throw e;
        }
    }

    private ClientIdentity identity(KeyStore store, char[] password) throws GeneralSecurityException {
        PrivateKeyEntry entry =
                (PrivateKeyEntry) store.getEntry(chosen(store), new KeyStore.PasswordProtection(password));
        List<X509Certificate> chain = Arrays.stream(entry.getCertificateChain())
                .map(X509Certificate.class::cast)
                .toList();
        return ClientIdentity.of(entry.getPrivateKey(), chain);
    }

    private String chosen(KeyStore store) throws KeyStoreException {
        List<String> keys = keys(store);
        if (keys.isEmpty()) {
            throw IdentityFaults.noKey(file);
        }
        if (!alias.isEmpty()) {
            return keys.stream()
                    .filter(alias::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> IdentityFaults.noSuchKey(file, alias, shown(keys)));
        }
        if (keys.size() > 1) {
            throw IdentityFaults.severalKeys(file, shown(keys));
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
