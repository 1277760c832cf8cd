package nl.plusgemeente.sdk.benchmarks.client;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** What the SDK is built on, written by hand and well: one pool, one Jsonb, bound from the stream. */
public final class RawContender implements Contender {
    private final CloseableHttpClient client;
    private final Jsonb jsonb = JsonbBuilder.create();
    private final String address;

    /** One pool, without connection state: over mTLS that would be a handshake per call. */
    public RawContender(Target target) {
        client = HttpClientBuilder.create()
                .setConnectionManager(Pools.of(target))
                .disableConnectionState()
                .disableCookieManagement()
                .build();
        address = target.address() + PATH + "/regelingen/";
    }

    @Override
    public Regeling get(String id) {
        HttpGet request = new HttpGet(address + id);
        request.addHeader("Accept", "application/json");
        request.addHeader(KEY_HEADER, KEY);
        try {
            return client.execute(request, response -> {
                if (response.getCode() != 200) {
                    throw new IOException("HTTP " + response.getCode());
                }
                return jsonb.fromJson(response.getEntity().getContent(), Regeling.class);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            jsonb.close();
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
