package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import java.util.Optional;

/** A private key and its certificates in PEM, in two files or in one. */
record PemKeySource(Path key, Path chain, Optional<Secret> password) implements KeySource {

    @Override
    public ClientIdentity load() {
        return ClientIdentity.of(new PemKey(key, password).read(), new PemCertificates(chain).read());
    }

    @Override
    public String state() {
        return FileState.of(key) + (key.equals(chain) ? "" : ' ' + FileState.of(chain));
    }

    @Override
    public String describe() {
        return key.equals(chain)
                ? "PEM file " + IdentityFaults.name(key)
                : "PEM files " + IdentityFaults.name(key) + " and " + IdentityFaults.name(chain);
    }

    @Override
    public String toString() {
        return describe();
    }
}
