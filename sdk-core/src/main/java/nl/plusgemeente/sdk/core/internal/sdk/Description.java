package nl.plusgemeente.sdk.core.internal.sdk;

import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;

/**
 * What is in force, for a person to read. Secrets are never in it.
 *
 * @param parts what the builder was given
 * @param settings the settings in force
 * @param registry the tenants
 * @param addresses where the APIs are
 * @param facilities the facilities that are there
 */
record Description(
        SdkParts parts,
        Settings settings,
        TenantRegistry registry,
        AddressBook addresses,
        List<Facility<?>> facilities) {

    String text() {
        StringBuilder text = new StringBuilder(2048);
        line(text, "environment", parts.environment().name(), "");
        line(text, "user agent", UserAgent.of(parts.application()), "");
        line(text, "trust", parts.anchors().toString(), "");
        for (Setting setting : Setting.values()) {
            Settings.Value value = settings.value(setting);
            line(text, setting.property().substring("plusgemeente.".length()), value.text(), value.origin());
        }
        for (Facility<?> facility : facilities) {
            facility.apis().forEach(api -> line(text, api.id(), address(api), ""));
        }
        registry.all().forEach(tenant -> line(text, "tenant " + tenant.id(), tenant(tenant), ""));
        return text.toString();
    }

    private String address(ApiProfile api) {
        try {
            return addresses.base(api).toString();
        } catch (ConfigurationException e) {
            return "no address (" + e.code() + ")";
        }
    }

    private static String tenant(Tenant tenant) {
        String identity = tenant.identity().map(way -> way.source().describe()).orElse("no certificate");
        return "OIN " + tenant.oin() + ", " + identity + ", credentials for " + tenant.facilities();
    }

    private static void line(StringBuilder text, String name, String value, String origin) {
        text.append(String.format(Locale.ROOT, "%-28s %s", name, value));
        text.append(origin.isEmpty() ? "" : " (" + origin + ")").append('\n');
    }
}
