package nl.plusgemeente.sdk.core.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.CredentialReader;

/**
 * Makes tenants from properties:
 *
 * <pre>
 * plusgemeente.tenant.utrecht.oin = 00000001002220647000
 * plusgemeente.tenant.utrecht.gemeentecode = 0344
 * plusgemeente.tenant.utrecht.pkcs12 = utrecht.p12
 * plusgemeente.tenant.utrecht.pkcs12-password = env:UTRECHT_P12_PASSWORD
 * plusgemeente.tenant.zeist.oin = 00000001001234567000
 * plusgemeente.tenant.zeist.pem = zeist.key
 * plusgemeente.tenant.zeist.pem-chain = zeist.pem
 * plusgemeente.tenant.zeist.pem-password = file:/run/secrets/zeist
 * plusgemeente.tenant.breda.oin = 00000001001234568000
 * plusgemeente.tenant.breda.pkcs11 = hsm.cfg
 * plusgemeente.tenant.breda.pkcs11-pin = env:HSM_PIN
 * plusgemeente.tenant.breda.pkcs11-alias = breda
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
        this.credentials = new ConfiguredCredentials(List.copyOf(readers), environment, folder, faults);
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
            ConfiguredIdentity identity = new ConfiguredIdentity(folder, own);
            own.forEach((name, value) -> tryPut(builder, id, name, value, identity));
            identity.faults().forEach(fault -> faults.add("tenant " + id + ": " + fault));
            credentials.read(builder, id, own);
            tenants.add(builder.build());
        } catch (IllegalArgumentException e) {
            faults.add("tenant " + id + ": " + e.getMessage());
        }
    }

    private void tryPut(Tenant.Builder builder, String id, String name, String value, ConfiguredIdentity identity) {
        try {
            put(builder, id, name, value, identity);
        } catch (NumberFormatException e) {
            faults.add("tenant " + id + ": " + name + " must be a whole number");
        } catch (IllegalArgumentException e) {
            faults.add("tenant " + id + ": " + name + ": " + e.getMessage());
        }
    }

    private void put(Tenant.Builder builder, String id, String name, String value, ConfiguredIdentity identity) {
        identity.source(name).ifPresent(builder::identity);
        switch (name) {
            case "oin" -> {} // read before
            case "gemeentecode" -> builder.gemeentecode(value);
            case "calls-per-second" -> builder.callsPerSecond(Integer.parseInt(value));
            default -> {
                if (!identity.isProperty(name) && !name.startsWith(ConfiguredCredentials.PREFIX)) {
                    faults.add("tenant " + id + ": the property " + name + " is not known, or its module is missing");
                }
            }
        }
    }
}
