package nl.plusgemeente.sdk.modulepath;

import java.io.IOException;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;

/** Makes one call and tells in which modules it ran. */
public final class Consumer {
    private static final ApiProfile API = ApiProfile.builder("voorbeeld", "plaatsen-v1", "")
            .apiKey("x-api-key")
            .build();

    private Consumer() {}

    /**
     * Makes the call.
     *
     * @param args none
     * @throws IOException when there is no port to listen on
     */
    public static void main(String[] args) throws IOException {
        Tenant tenant = Tenant.builder("utrecht", Oin.of("00000001002220647000"))
                .credential("voorbeeld", ApiKey.of(Secret.of("geheim")))
                .build();
        try (LocalApi api = LocalApi.start();
                GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                        .application("Consumer", "1")
                        .tenant(tenant)
                        .address(API, api.address())
                        .build()) {
            Plaats plaats = sdk.onBehalfOf("utrecht")
                    .caller()
                    .call(Operation.get(API, "plaatsen/utrecht", Answer.of(Plaats.class))
                            .build());
            System.out.println("read " + plaats);
        }
        System.out.println("in " + Consumer.class.getModule());
        System.out.println("with " + GemeenteSdk.class.getModule());
        System.out.println("and " + ApiKey.class.getModule());
    }
}
