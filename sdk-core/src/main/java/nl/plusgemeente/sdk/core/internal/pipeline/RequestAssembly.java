package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;
import nl.plusgemeente.sdk.core.json.JsonCodec;

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
        operation
                .api()
                .oinHeader()
                .filter(name -> onBehalf(lane))
                .ifPresent(name -> headers.set(name, lane.tenant().oin().value()));
        return new OutgoingRequest(operation.method(), operation.uri(lane.base()), headers, body(operation));
    }

    /** With the vendor's certificate the call itself must say for whom it is. */
    private static boolean onBehalf(Lane lane) {
        return lane.tenant()
                .identity()
                .filter(TenantIdentity.VendorCertificate.class::isInstance)
                .isPresent();
    }

    private Optional<RequestBody> body(Operation<?> operation) {
        return operation.body().map(value -> value instanceof RequestBody body ? body : written(value));
    }

    private RequestBody written(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try {
            json.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return RequestBody.of(out.toByteArray(), "application/json");
    }
}
