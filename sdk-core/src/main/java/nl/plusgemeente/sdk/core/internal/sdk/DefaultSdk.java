package nl.plusgemeente.sdk.core.internal.sdk;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.OnBehalfOf;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.CertificateStatus;
import nl.plusgemeente.sdk.core.identity.LiveKeys;
import nl.plusgemeente.sdk.core.internal.pipeline.CallPipeline;
import nl.plusgemeente.sdk.core.internal.pipeline.PipelineCaller;
import nl.plusgemeente.sdk.core.internal.pipeline.TenantRuntimes;
import nl.plusgemeente.sdk.core.internal.tenant.TenantKeys;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * The SDK as applications get it.
 *
 * @param environment where the facilities run
 * @param facilities the facilities that are there
 * @param pipeline carries calls out
 * @param tenants what is alive of each tenant
 * @param keys the keys of tenants
 * @param description what is in force
 * @param warming loads what the first call needs
 */
record DefaultSdk(
        FacilityEnvironment environment,
        List<Facility<?>> facilities,
        CallPipeline pipeline,
        TenantRuntimes tenants,
        TenantKeys keys,
        Description description,
        Runnable warming)
        implements GemeenteSdk {

    @Override
    public OnBehalfOf onBehalfOf(String tenant) {
        return new View(
                new PipelineCaller(pipeline, tenants.tenant(tenant).id(), CallOptions.DEFAULT, Optional.empty()));
    }

    @Override
    public Optional<LiveKeys> keys(String tenant) {
        return keys.of(tenants.tenant(tenant));
    }

    @Override
    public List<CertificateStatus> certificates() {
        return keys.certificates();
    }

    @Override
    public String describe() {
        return description.text();
    }

    @Override
    public void warmUp() {
        warming.run();
    }

    @Override
    public void close() {
        tenants.close();
    }

    /** The description is for {@link #describe()}; here the name is enough. */
    @Override
    public String toString() {
        return "GemeenteSdk[" + environment + "]";
    }

    private record View(PipelineCaller calls) implements OnBehalfOf {

        @Override
        public <C> C facility(Facility<C> facility) {
            return facility.client(calls);
        }

        @Override
        public Caller caller() {
            return calls;
        }

        @Override
        public OnBehalfOf withOptions(CallOptions options) {
            return new View(new PipelineCaller(calls.pipeline(), calls.tenant(), options, calls.scheme()));
        }
    }
}
