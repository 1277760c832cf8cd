package nl.plusgemeente.sdk.core.internal.sdk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/**
 * Looks for everything that is wrong with a configuration before the first call, so that it can be mended in one go.
 *
 * @param parts what the builder was given
 * @param settings the settings in force
 * @param addresses where the APIs are
 * @param facilities the facilities that are there
 * @param known faults that were found while reading
 */
record ConfigurationCheck(
        SdkParts parts, Settings settings, AddressBook addresses, List<Facility<?>> facilities, List<String> known) {

    List<String> faults(TenantRegistry registry) {
        List<String> faults = new ArrayList<>(known);
        if (!parts.application().isEmpty() && !parts.application().matches("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")) {
            faults.add("the application's name and version have letters, digits, dots, hyphens and underscores only");
        }
        addresses.overrides().forEach((id, host) -> addressFaults(id, host).forEach(faults::add));
        faults.addAll(new HostTrust(addresses, parts.trusts()).faults());
        CertificateZone zone = new CertificateZone(facilities, addresses, settings);
        registry.all().forEach(tenant -> {
            tenantFaults(tenant).forEach(faults::add);
            faults.addAll(zone.faults(tenant));
        });
        return faults.stream().distinct().toList();
    }

    private Stream<String> addressFaults(String id, URI host) {
        List<ApiProfile> meant = apis().filter(
                        api -> api.id().equals(id) || api.facility().equals(id))
                .toList();
        if (meant.isEmpty()) {
            FacilityEnvironment environment = parts.environment();
            return environment.allows(host)
                    ? Stream.empty()
                    : Stream.of("the address of " + id + " does not fit " + environment);
        }
        return meant.stream()
                .map(api -> addresses.fault(api, host))
                .flatMap(Optional::stream)
                .distinct()
                .limit(1);
    }

    private Stream<String> tenantFaults(Tenant tenant) {
        List<String> faults = new ArrayList<>();
        FacilityEnvironment environment = parts.environment();
        if (environment.equals(FacilityEnvironment.PRODUCTION) && tenant.oin().isTest()) {
            faults.add("tenant " + tenant.id() + " has the test number " + tenant.oin() + ", which production refuses");
        }
        for (String facility : tenant.facilities()) {
            for (AuthScheme scheme : tenant.credentials(facility)) {
                String what = "the " + scheme.kind() + " of tenant " + tenant.id() + " for " + facility;
                scheme.fault().ifPresent(fault -> faults.add(what + ": " + fault));
                scheme.environment()
                        .filter(other -> !other.equals(environment))
                        .ifPresent(other -> faults.add(what + " belongs to " + other + ", not to " + environment));
            }
        }
        return faults.stream();
    }

    private Stream<ApiProfile> apis() {
        return facilities.stream().flatMap(facility -> facility.apis().stream());
    }
}
