package nl.plusgemeente.sdk.core.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.CredentialReader;

/**
 * Makes tenants from properties:
 *
 * <pre>
 * plusgemeente.tenant.utrecht.oin = 00000001002220647000
 * plusgemeente.tenant.utrecht.gemeentecode = 0344
 * plusgemeente.tenant.utrecht.pkcs12 = utrecht.p12
 * plusgemeente.tenant.utrecht.pkcs12-password = env:UTRECHT_P12_PASSWORD
 * plusgemeente.tenant.utrecht.credential.omgevingswet.api-key = file:/run/secrets/dso
 * plusgemeente.tenant.utrecht.credential.zaken.oauth.client-id = zaaksuite
 * </pre>
 */
public final class ConfiguredTenants {
    private final ConfiguredCredentials credentials;
    private final Path folder;
    private final List<String> faults;

    /**
     * Tenants of one file.
     *
     * @param readers make credentials
     * @param environment that of the SDK
     * @param folder where relative file names start
     * @param faults gets a sentence for all that is wrong
     */
    public ConfiguredTenants(
            List<CredentialReader> readers, FacilityEnvironment environment, Path folder, List<String> faults) {
        this.credentials = new ConfiguredCredentials(List.copyOf(readers), environment, folder, this::secret, faults);
        this.folder = folder;
        this.faults = faults;
    }

    /**
     * The tenants that the properties describe.
     *
     * @param properties names without {@code plusgemeente.tenant.}
     * @return ordered by id
     */
    public List<Tenant> read(Map<String, String> properties) {
        Map<String, Map<String, String>> perTenant = new TreeMap<>();
        properties.forEach((name, value) -> {
            int dot = name.indexOf('.');
            String id = dot < 0 ? name : name.substring(0, dot);
            perTenant.computeIfAbsent(id, any -> new TreeMap<>()).put(dot < 0 ? "" : name.substring(dot + 1), value);
        });
        List<Tenant> tenants = new ArrayList<>();
        perTenant.forEach((id, own) -> add(id, own, tenants));
        return tenants;
    }

    private void add(String id, Map<String, String> own, List<Tenant> tenants) {
        try {
            String oin = own.get("oin");
            if (oin == null) {
                faults.add("tenant " + id + ": oin is missing");
                return;
            }
            Tenant.Builder builder = Tenant.builder(id, Oin.of(oin));
            own.forEach((name, value) -> tryPut(builder, id, name, value, own));
            credentials.read(builder, id, own);
            tenants.add(builder.build());
        } catch (IllegalArgumentException e) {
            faults.add("tenant " + id + ": " + e.getMessage());
        }
    }

    private void tryPut(Tenant.Builder builder, String id, String name, String value, Map<String, String> own) {
        try {
            put(builder, id, name, value, own);
        } catch (NumberFormatException e) {
            faults.add("tenant " + id + ": " + name + " must be a whole number");
        } catch (IllegalArgumentException e) {
            faults.add("tenant " + id + ": " + name + ": " + e.getMessage());
        }
    }

    private void put(Tenant.Builder builder, String id, String name, String value, Map<String, String> own) {
        switch (name) {
            case "oin", "pkcs12-password" -> {} // read with what they belong to
            case "gemeentecode" -> builder.gemeentecode(value);
            case "calls-per-second" -> builder.callsPerSecond(Integer.parseInt(value));
            case "pkcs12" ->
                builder.identity(
                        KeySource.pkcs12(folder.resolve(value), secret(own.getOrDefault("pkcs12-password", ""))));
            default -> {
                if (!name.startsWith(ConfiguredCredentials.PREFIX)) {
                    faults.add("tenant " + id + ": the property " + name + " is not known, or its module is missing");
                }
            }
        }
    }

    /** {@code env:NAME} and {@code file:NAME} say where a secret is; anything else is the secret itself. */
    private Secret secret(String reference) {
        if (reference.startsWith("env:")) {
            return Secret.fromEnv(reference.substring(4));
        }
        return reference.startsWith("file:")
                ? Secret.fromFile(folder.resolve(reference.substring(5)))
                : Secret.of(reference);
    }
}
