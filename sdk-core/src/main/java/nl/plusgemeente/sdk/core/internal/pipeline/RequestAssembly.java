package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;

/**
 * Puts requests together. Here is the place for a header that every call has.
 *
 * @param userAgent application and SDK with their versions
 * @param json writes bodies
 */
record RequestAssembly(String userAgent, JsonCodec json) {

    OutgoingRequest assemble(Call<?> call, Lane lane) {
        Operation<?> operation = call.operation();
        Headers headers = new Headers()
                .add("Accept", operation.api().mediaType())
                .add("Accept-Encoding", "gzip")
                .add("User-Agent", userAgent)
                .add("X-Correlation-Id", call.correlationId());
        operation.headers().forEach(headers::set);
        lane.oinHeader().ifPresent(name -> headers.set(name, lane.tenant().oin().value()));
        return new OutgoingRequest(operation.method(), operation.uri(lane.base()), headers, body(call));
    }

    private Optional<RequestBody> body(Call<?> call) {
        return call.operation().body().map(value -> value instanceof RequestBody body ? body : written(value, call));
    }

    private RequestBody written(Object value, Call<?> call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try {
            json.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        } catch (JsonException e) {
            throw new ConfigurationException(
                    CoreErrors.OPERATION,
                    "The body of the request has no JSON form (" + e.getMessage()
                            + "): give a public record, a map or a" + " list.",
                    call.facts(),
                    null);
        }
        boolean patch = call.operation().method().equals("PATCH");
        return RequestBody.of(out.toByteArray(), patch ? "application/merge-patch+json" : "application/json");
    }
}
