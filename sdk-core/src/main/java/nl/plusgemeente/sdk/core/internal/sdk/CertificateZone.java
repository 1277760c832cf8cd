package nl.plusgemeente.sdk.core.internal.sdk;

import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;

/**
 * What the APIs of a facility that ask for a certificate still lack, for a tenant that says it will call them: by a
 * credential of kind {@link CredentialKind#CLIENT_CERTIFICATE}.
 *
 * @param facilities the facilities that are there
 * @param addresses where the APIs are
 * @param settings the settings in force
 */
record CertificateZone(List<Facility<?>> facilities, AddressBook addresses, Settings settings) {

    List<String> faults(Tenant tenant) {
        List<String> faults = new ArrayList<>();
        for (Facility<?> facility : facilities) {
            if (tenant.credentials(facility.id()).stream()
                    .anyMatch(scheme -> scheme.kind().equals(CredentialKind.CLIENT_CERTIFICATE))) {
                addFaults(tenant, facility, faults);
            }
        }
        return faults;
    }

    private void addFaults(Tenant tenant, Facility<?> facility, List<String> faults) {
        if (tenant.identity().isEmpty()) {
            faults.add("tenant " + tenant.id() + " is to call " + facility.id()
                    + " with its certificate and has none: give it one with identity(KeySource)");
        }
        List<? extends ApiProfile> apis = facility.apis().stream()
                .filter(api -> api.credential().equals(CredentialKind.CLIENT_CERTIFICATE))
                .toList();
        apis.stream()
                .filter(api -> !addresses.knows(api))
                .forEach(api -> faults.add("no public source tells the address of " + api + " in "
                        + addresses.environment() + ": ask whoever runs it, and set address(api, host) or"
                        + " plusgemeente.address." + api.id()));
        if (apis.stream().anyMatch(ApiProfile::senderOin)
                && settings.header(Setting.SENDER_OIN_HEADER).isEmpty()) {
            faults.add("no public source tells in which header " + facility.id() + " wants the OIN of the sender: ask"
                    + " whoever runs it, and set senderOinHeader(name) or " + Setting.SENDER_OIN_HEADER.property());
        }
    }
}
