package nl.plusgemeente.sdk.contract;

import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;

/** Calls that many tests make, in their plainest form. */
final class Calls {
    private Calls() {}

    /** One call with the tenant's API key. */
    static String regelingen(GemeenteSdk sdk, String tenant) {
        return regelingen(sdk, tenant, CallOptions.DEFAULT);
    }

    /** One call with the tenant's API key. */
    static String regelingen(GemeenteSdk sdk, String tenant, CallOptions options) {
        return text(
                sdk,
                tenant,
                options,
                Operation.raw(DsoApis.PRESENTEREN, "GET", "regelingen").pageSize(1));
    }

    /** One call with the tenant's certificate; the answer names the OIN that the server saw. */
    static String samenwerking(GemeenteSdk sdk, String tenant) {
        return text(
                sdk,
                tenant,
                CallOptions.DEFAULT,
                Operation.raw(DsoApis.SAMENWERKEN, "GET", "samenwerkingen/{id}")
                        .path("id", tenant.equals("utrecht") ? "SAM-10344" : "SAM-10995"));
    }

    private static String text(
            GemeenteSdk sdk, String tenant, CallOptions options, OperationBuilder<byte[]> operation) {
        byte[] body = sdk.onBehalfOf(tenant).withOptions(options).caller().call(operation.build());
        return new String(body, StandardCharsets.UTF_8);
    }
}
