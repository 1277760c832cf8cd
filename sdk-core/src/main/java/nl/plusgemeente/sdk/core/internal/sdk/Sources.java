package nl.plusgemeente.sdk.core.internal.sdk;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.internal.config.ConfiguredTenants;
import nl.plusgemeente.sdk.core.internal.config.PropertiesFile;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.spi.CredentialReader;

/**
 * What file, environment and builder say together, the later before the earlier.
 *
 * @param settings the settings in force
 * @param addresses hosts by the id of a facility or an API
 * @param tenants the tenants of the file
 * @param faults all that is wrong; further checks add to it
 */
record Sources(Settings settings, Map<String, URI> addresses, List<Tenant> tenants, List<String> faults) {
    private static final String ADDRESS = "address.";
    private static final String ADDRESS_VARIABLE = "PLUSGEMEENTE_ADDRESS_";

    static Sources read(SdkParts parts, List<CredentialReader> readers) {
        Sources sources = new Sources(new Settings(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        parts.properties().ifPresent(file -> sources.readFile(file, parts.environment(), readers));
        sources.readVariables(parts.variables());
        parts.settings().forEach((setting, text) -> sources.settings.put(setting, text, "builder", sources.faults));
        sources.addresses.putAll(parts.addresses());
        return sources;
    }

    private void readFile(Path file, FacilityEnvironment environment, List<CredentialReader> readers) {
        String origin = String.valueOf(file.getFileName());
        Map<String, String> ofTenants = new TreeMap<>();
        PropertiesFile.read(file, faults).forEach((name, value) -> {
            if (name.startsWith("tenant.")) {
                ofTenants.put(name.substring("tenant.".length()), value);
            } else if (name.startsWith(ADDRESS)) {
                address(name.substring(ADDRESS.length()), value, origin);
            } else {
                setting("plusgemeente." + name, value, origin);
            }
        });
        Path folder = file.toAbsolutePath().resolveSibling("");
        tenants.addAll(new ConfiguredTenants(readers, environment, folder, faults).read(ofTenants));
    }

    private void readVariables(Map<String, String> variables) {
        for (Setting setting : Setting.values()) {
            String text = variables.get(setting.variable());
            if (text != null) {
                settings.put(setting, text, "environment", faults);
            }
        }
        variables.forEach((name, value) -> {
            if (name.startsWith(ADDRESS_VARIABLE)) {
                String id = name.substring(ADDRESS_VARIABLE.length()).toLowerCase(Locale.ROOT);
                address(id.replace('_', '-'), value, "environment");
            }
        });
    }

    private void setting(String property, String text, String origin) {
        for (Setting setting : Setting.values()) {
            if (setting.property().equals(property)) {
                settings.put(setting, text, origin, faults);
                return;
            }
        }
        faults.add(origin + ": " + property + " is not a setting");
    }

    private void address(String id, String text, String origin) {
        try {
            addresses.put(id, URI.create(text));
        } catch (IllegalArgumentException e) {
            faults.add(origin + ": the address of " + id + " is not an address");
        }
    }
}
