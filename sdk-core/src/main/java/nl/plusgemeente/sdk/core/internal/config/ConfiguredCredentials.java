package nl.plusgemeente.sdk.core.internal.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.CredentialReader;
import nl.plusgemeente.sdk.core.spi.CredentialSettings;

/**
 * Makes the credentials of a tenant from properties like {@code credential.omgevingswet.api-key} and
 * {@code credential.omgevingswet.oauth.client-id}.
 *
 * @param readers make the credentials
 * @param environment that of the SDK
 * @param folder where relative file names start
 * @param secrets makes a secret of the text that says where it is
 * @param faults gets a sentence for all that is wrong
 */
record ConfiguredCredentials(
        List<CredentialReader> readers,
        FacilityEnvironment environment,
        Path folder,
        Function<String, Secret> secrets,
        List<String> faults) {
    static final String PREFIX = "credential.";

    void read(Tenant.Builder builder, String id, Map<String, String> own) {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        own.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                String[] parts = name.split("\\.", -1);
                Optional<CredentialReader> reader = parts.length < 3 ? Optional.empty() : reader(parts[2]);
                if (parts.length == 3
                        && reader.filter(r -> r.settings().isEmpty()).isPresent()) {
                    tryPut(builder, id, name, () -> reader.get().read(secrets.apply(value)));
                } else if (parts.length == 4
                        && reader.filter(r -> r.settings().contains(parts[3])).isPresent()) {
                    groups.computeIfAbsent(PREFIX + parts[1] + "." + parts[2], any -> new TreeMap<>())
                            .put(parts[3], value);
                } else {
                    faults.add("tenant " + id + ": the property " + name + " is not known, or its module is missing");
                }
            }
        });
        groups.forEach((name, values) -> tryPut(
                builder,
                id,
                name,
                () -> reader(name.split("\\.", -1)[2]).orElseThrow().read(new Group(this, values))));
    }

    private Optional<CredentialReader> reader(String property) {
        return readers.stream().filter(one -> one.property().equals(property)).findFirst();
    }

    private void tryPut(Tenant.Builder builder, String id, String name, Making making) {
        try {
            builder.credential(name.split("\\.", -1)[1], making.make());
        } catch (IllegalArgumentException | ConfigurationException e) {
            faults.add("tenant " + id + ": " + name + ": " + e.getMessage());
        }
    }

    /** Makes one credential, or says what is wrong. */
    @FunctionalInterface
    private interface Making {
        AuthScheme make();
    }

    private record Group(ConfiguredCredentials all, Map<String, String> values) implements CredentialSettings {

        @Override
        public FacilityEnvironment environment() {
            return all.environment();
        }

        @Override
        public Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public Optional<Secret> secret(String name) {
            return text(name).map(all.secrets());
        }

        @Override
        public Optional<Path> file(String name) {
            return text(name).map(all.folder()::resolve);
        }
    }
}
