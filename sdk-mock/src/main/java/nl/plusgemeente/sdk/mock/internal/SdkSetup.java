package nl.plusgemeente.sdk.mock.internal;

import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.pki.FscPki;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.Locatieserver;

/** Points an SDK at the facilities: addresses, trust, and each tenant with its key and certificate. */
final class SdkSetup {

    private SdkSetup() {}

    static GemeenteSdkBuilder of(MockFacilities facilities, GeneratedPki pki) {
        GemeenteSdkBuilder builder = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("sdk-mock", "test")
                .address(Omgevingswet.FACILITY, facilities.publicAddress())
                .address(Locatieserver.FACILITY, facilities.publicAddress())
                .senderOinHeader(MockFacilities.SENDER_OIN_HEADER)
                .trust(TrustAnchors.of(pki.rootCertificate()));
        Omgevingswet.FACILITY.apis().stream()
                .filter(api -> api.path().startsWith(Zone.GOVERNMENT.prefix()))
                .forEach(api -> builder.address(api, facilities.governmentAddress()));
        facilities.tenants().forEach(tenant -> builder.tenant(tenant(tenant, pki)));
        return builder;
    }

    private static Tenant tenant(MockTenant tenant, GeneratedPki pki) {
        Tenant.Builder builder = Tenant.builder(tenant.id(), Oin.of(tenant.oin()))
                .identity(new TenantKeys(tenant.id(), pki))
                .credential(Omgevingswet.FACILITY, ApiKey.of(Secret.of(tenant.apiKey()), FacilityEnvironment.LOCAL));
        tenant.gemeentecode().ifPresent(builder::gemeentecode);
        return builder.build();
    }

    /** What the tenant has at the time: an SDK takes up a certificate that is renewed. */
    private record TenantKeys(String tenant, GeneratedPki pki) implements KeySource {

        @Override
        public ClientIdentity load() {
            return FscPki.client(pki.client(tenant));
        }

        @Override
        public String state() {
            return pki.client(tenant).certificate().getSerialNumber().toString();
        }

        @Override
        public String describe() {
            return "certificate of " + tenant + " in the mock";
        }
    }
}
