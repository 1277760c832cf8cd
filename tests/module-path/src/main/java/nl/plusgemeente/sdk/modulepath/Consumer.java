package nl.plusgemeente.sdk.modulepath;

import java.io.IOException;
import java.nio.file.Path;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.OnBehalfOf;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.exchange.fsc.log.FileTransactionLog;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;

/** Asks a facility of the SDK and an API of its own, and tells in which modules it ran. */
public final class Consumer {
    private static final ApiProfile OWN = ApiProfile.builder("voorbeeld", "plaatsen-v1", "")
            .apiKey("x-api-key")
            .build();

    private Consumer() {}

    /**
     * Makes the calls.
     *
     * @param args a folder to write in
     * @throws IOException when there is no port to listen on
     */
    public static void main(String[] args) throws IOException {
        ApiKey key = ApiKey.of(Secret.of("geheim"));
        Tenant tenant = Tenant.builder("utrecht", Oin.of("00000001002220647000"))
                .credential("voorbeeld", key)
                .credential(Omgevingswet.FACILITY, key)
                .build();
        try (LocalApi api = LocalApi.start();
                GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                        .application("Consumer", "1")
                        .tenant(tenant)
                        .address(OWN, api.address())
                        .address(Omgevingswet.FACILITY, api.address())
                        .build()) {
            System.out.println(
                    "found " + sdk.facilities().stream().map(Facility::id).toList());
            ask(sdk.onBehalfOf("utrecht"));
        }
        Logging.writeAndRead(Path.of(args[0]));
        tell(Consumer.class, GemeenteSdk.class, ApiKey.class, FileTransactionLog.class, Omgevingswet.class);
    }

    private static void ask(OnBehalfOf utrecht) {
        utrecht.facility(Omgevingswet.FACILITY)
                .documenten()
                .suggest("omgevingsplan", 1)
                .forEach(suggestie -> System.out.println("read " + suggestie.titel()));
        Operation<Plaats> operation =
                Operation.get(OWN, "plaatsen/utrecht", Answer.of(Plaats.class)).build();
        System.out.println("read " + utrecht.caller().call(operation));
    }

    private static void tell(Class<?>... types) {
        for (Class<?> type : types) {
            System.out.println("in " + type.getModule());
        }
    }
}
