package nl.plusgemeente.sdk.core.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;

/** A PKCS#12 file; the alias is empty for a file with one key. */
record Pkcs12KeySource(Path file, Secret password, String alias) implements KeySource {
    private static final String WHAT = "PKCS#12 file";
    private static final int LIMIT = 4 * 1024 * 1024;

    @Override
    public ClientIdentity load() {
        byte[] content = content();
        char[] characters = characters();
        try {
            KeyStore store = open(content, characters);
            return identity(store, characters);
        } catch (UnrecoverableKeyException e) {
            throw IdentityFaults.wrongPassword(WHAT, file, password, e);
        } catch (GeneralSecurityException | IOException e) {
            throw IdentityFaults.unreadable(WHAT, file, e);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    @Override
    public String state() {
        return FileState.of(file);
    }

    @Override
    public String describe() {
        return WHAT + ' ' + IdentityFaults.name(file) + choice().suffix();
    }

    @Override
    public String toString() {
        return describe();
    }

    private byte[] content() {
        return new BoundedFile(WHAT, file, LIMIT).read();
    }

    private char[] characters() {
        try {
            return password.reveal().toCharArray();
        } catch (IllegalStateException e) {
            throw IdentityFaults.noPassword(WHAT, file, e);
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
        StoredKey stored = choice().of(store, password);
        return ClientIdentity.of(stored.key(), stored.chain());
    }

    private StoredKey.Choice choice() {
        return new StoredKey.Choice(WHAT, file, alias, "KeySource.pkcs12(file, password, alias)");
    }
}
