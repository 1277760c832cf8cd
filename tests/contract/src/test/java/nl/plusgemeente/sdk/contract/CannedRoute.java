package nl.plusgemeente.sdk.contract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Transport;

/** A route that leads nowhere: every call is answered on the spot, so that only our own side is measured. */
final class CannedRoute implements Route {
    private static final byte[] BODY = "{\"naam\":\"TEST\"}".getBytes(StandardCharsets.UTF_8);

    @Override
    public IncomingResponse send(OutgoingRequest request, AttemptContext context, Transport transport) {
        Headers headers = new Headers().add("Content-Type", "application/json");
        return new IncomingResponse() {
            @Override
            public int status() {
                return 200;
            }

            @Override
            public Headers headers() {
                return headers;
            }

            @Override
            public InputStream body() {
                return new ByteArrayInputStream(BODY);
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
    }
}
