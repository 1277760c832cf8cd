package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.spi.HostApi;

/** Makes an absolute address into an operation, so that it travels like any call: one API per host of a server. */
final class ServerApi {
    private static final String KIND = "oauth";

    private ServerApi() {}

    /** Sends a form. Asking an authorization server again does no harm, but for what it takes once only. */
    static <T> Operation<T> post(
            FacilityEnvironment environment, URI address, String word, FormBody form, Answer<T> answer) {
        OperationBuilder<T> post = Operation.post(HostApi.of(KIND, environment, address), word, answer)
                .body(form);
        return (form.once() ? post : post.idempotent()).build().at(address);
    }

    static <T> Operation<T> get(FacilityEnvironment environment, URI address, String word, Answer<T> answer) {
        return Operation.get(HostApi.of(KIND, environment, address), word, answer)
                .build()
                .at(address);
    }
}
