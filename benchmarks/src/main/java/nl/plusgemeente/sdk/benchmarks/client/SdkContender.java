package nl.plusgemeente.sdk.benchmarks.client;

import java.net.URI;
import java.nio.file.Path;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import nl.plusgemeente.sdk.benchmarks.server.TestPki;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Caller;

/** The SDK, with its whole pipeline; only its limits are set so high that it need not wait. */
public final class SdkContender implements Contender {
    private static final ApiProfile API = ApiProfile.builder("omgeving", "regelingen-v1", PATH)
            .apiKey(KEY_HEADER)
            .build();
    private static final Answer<Regeling> ANSWER = Answer.of(Regeling.class);

    private final GemeenteSdk sdk;
    private final Caller caller;

    /** The SDK as an application sets it up. */
    public SdkContender(Target target) {
        Tenant.Builder tenant = Tenant.builder("utrecht", Oin.of("00000001002220647000"))
                .credential("omgeving", ApiKey.of(Secret.of(KEY)));
        GemeenteSdkBuilder builder = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("Benchmarks", "1.0")
                .address(API, URI.create(target.address()))
                .connectionsPerHost(CONNECTIONS)
                .callsPerSecond(1_000_000);
        if (target.mtls()) {
            Path folder = target.folder();
            tenant.identity(KeySource.pkcs12(folder.resolve("client.p12"), Secret.of(TestPki.PASSWORD)));
            builder.trust(TrustAnchors.pem(folder.resolve("trust.pem")));
        }
        sdk = builder.tenant(tenant.build()).build();
        caller = sdk.onBehalfOf("utrecht").caller();
    }

    @Override
    public Regeling get(String id) {
        return caller.call(
                Operation.get(API, "regelingen/{id}", ANSWER).path("id", id).build());
    }

    @Override
    public void close() {
        sdk.close();
    }
}
