package nl.plusgemeente.sdk.core.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * The key of a tenant as properties describe it: in a PKCS#12 file, in PEM or in an HSM.
 *
 * @param folder where relative file names start
 * @param own the tenant's properties
 */
record ConfiguredIdentity(Path folder, Map<String, String> own) {
    private static final List<String> KINDS = List.of("pkcs12", "pem", "pkcs11");
    private static final Map<String, String> BESIDE = Map.of(
            "pkcs12-password", "pkcs12",
            "pem-chain", "pem",
            "pem-password", "pem",
            "pkcs11-pin", "pkcs11",
            "pkcs11-alias", "pkcs11");

    boolean isProperty(String name) {
        return KINDS.contains(name) || BESIDE.containsKey(name);
    }

    /** The source that a property begins; the others beside it are read with it. */
    Optional<KeySource> source(String name) {
        return switch (name) {
            case "pkcs12" -> Optional.of(KeySource.pkcs12(file(name), secret("pkcs12-password")));
            case "pem" -> Optional.of(pem());
            case "pkcs11" -> Optional.of(pkcs11());
            default -> Optional.empty();
        };
    }

    /** What does not go together. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<String> given = KINDS.stream().filter(own::containsKey).toList();
        if (given.size() > 1) {
            faults.add(String.join(" and ", given) + " are both there: choose one");
        }
        own.keySet().stream()
                .filter(name -> BESIDE.containsKey(name) && !own.containsKey(BESIDE.getOrDefault(name, "")))
                .forEach(name -> faults.add(name + ": there is no " + BESIDE.get(name) + " that it belongs to"));
        return faults;
    }

    /** {@code env:NAME} and {@code file:NAME} say where a secret is; anything else is the secret itself. */
    static Secret secret(String reference, Path folder) {
        if (reference.startsWith("env:")) {
            return Secret.fromEnv(reference.substring(4));
        }
        return reference.startsWith("file:")
                ? Secret.fromFile(folder.resolve(reference.substring(5)))
                : Secret.of(reference);
    }

    /** One file may hold both. */
    private KeySource pem() {
        Path key = file("pem");
        Path chain = own.containsKey("pem-chain") ? file("pem-chain") : key;
        return own.containsKey("pem-password")
                ? KeySource.pem(key, chain, secret("pem-password"))
                : KeySource.pem(key, chain);
    }

    private KeySource pkcs11() {
        Path configuration = file("pkcs11");
        Secret pin = secret("pkcs11-pin");
        String alias = own.get("pkcs11-alias");
        return alias == null ? KeySource.pkcs11(configuration, pin) : KeySource.pkcs11(configuration, pin, alias);
    }

    private Path file(String name) {
        return folder.resolve(own.getOrDefault(name, ""));
    }

    private Secret secret(String name) {
        return secret(own.getOrDefault(name, ""), folder);
    }
}
