package nl.plusgemeente.sdk.core.internal.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.Test;

/** What a tenant that says it will use its certificate is told to configure, all at once. */
class CertificateZoneTest {
    private static final ApiProfile OPEN =
            ApiProfile.builder("zone", "open-v1", "").apiKey("x-api-key").build();
    private static final ApiProfile CLOSED = ApiProfile.builder("zone", "dicht-v1", "/a")
            .host(FacilityEnvironment.PRE_PRODUCTION, "https://pkio.pre.voorbeeld.nl")
            .credential(CredentialKind.CLIENT_CERTIFICATE)
            .senderOin()
            .build();
    private static final Oin OIN = Oin.of("00000099000000344000");

    @Test
    void everythingMissing_isSaidAtOnce() {
        assertThat(faults(FacilityEnvironment.PRODUCTION, new Settings(), Map.of(), tenant()))
                .containsExactly(
                        "tenant utrecht is to call zone with its certificate and has none: give it one with"
                                + " identity(KeySource)",
                        "no public source tells the address of dicht-v1 in production: ask whoever runs it, and set"
                                + " address(api, host) or plusgemeente.address.dicht-v1",
                        "no public source tells in which header zone wants the OIN of the sender: ask whoever runs"
                                + " it, and set senderOinHeader(name) or plusgemeente.sender-oin-header");
    }

    @Test
    void addressGivenOrKnown_isNotMissed() {
        assertThat(faults(FacilityEnvironment.PRE_PRODUCTION, new Settings(), Map.of(), tenant()))
                .noneMatch(fault -> fault.contains("address"));
        assertThat(faults(
                        FacilityEnvironment.PRODUCTION,
                        new Settings(),
                        Map.of("dicht-v1", URI.create("https://pkio.voorbeeld.nl")),
                        tenant()))
                .noneMatch(fault -> fault.contains("address"));
    }

    @Test
    void nothingMissing_noFault() {
        KeySource key = KeySource.of(new Pki("PKIoverheid Private Services CA").organisation(OIN.value()));
        assertThat(faults(FacilityEnvironment.PRE_PRODUCTION, header(), Map.of(), tenant().identity(key)))
                .isEmpty();
    }

    @Test
    void tenantThatDoesNotAskForIt_noFault() {
        Tenant.Builder other = Tenant.builder("zeist", OIN).credential("zone", new Facilities.Key());
        assertThat(faults(FacilityEnvironment.PRODUCTION, new Settings(), Map.of(), other))
                .isEmpty();
    }

    private static Tenant.Builder tenant() {
        return Tenant.builder("utrecht", OIN).credential("zone", new Certificate());
    }

    private static Settings header() {
        Settings settings = new Settings();
        settings.put(Setting.SENDER_OIN_HEADER, "X-Oin", "test", new ArrayList<>());
        return settings;
    }

    private static List<String> faults(
            FacilityEnvironment environment, Settings settings, Map<String, URI> hosts, Tenant.Builder tenant) {
        return new CertificateZone(List.of(new Zone()), new AddressBook(environment, hosts), settings)
                .faults(tenant.build());
    }

    private record Certificate() implements AuthScheme {

        @Override
        public CredentialKind kind() {
            return CredentialKind.CLIENT_CERTIFICATE;
        }

        @Override
        public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
            return request;
        }
    }

    private static final class Zone implements Facility<String> {

        @Override
        public String id() {
            return "zone";
        }

        @Override
        public String naam() {
            return "Zone";
        }

        @Override
        public String name() {
            return "Zone";
        }

        @Override
        public List<ApiProfile> apis() {
            return List.of(OPEN, CLOSED);
        }

        @Override
        public String client(Caller caller) {
            return "";
        }
    }
}
