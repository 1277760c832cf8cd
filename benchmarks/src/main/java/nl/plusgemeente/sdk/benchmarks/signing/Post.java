package nl.plusgemeente.sdk.benchmarks.signing;

import java.util.Random;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * One request.
 *
 * @param body random bytes, of which none are like those of another
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Post(byte[] body) {
    static final String METHOD = "POST";
    static final String TARGET = "/v1/besluiten?expand=zaak";
    static final String HOST = "api.example.nl";
    static final String TYPE = "application/json";

    static Post random(int size, int seed) {
        byte[] body = new byte[size];
        new Random(seed).nextBytes(body);
        return new Post(body);
    }

    /** The fields that are signed beside the digest, and some that are not. */
    Headers headers() {
        return new Headers()
                .add("Host", HOST)
                .add("Content-Type", TYPE)
                .add("Content-Length", Integer.toString(body.length))
                .add("Accept", TYPE)
                .add("User-Agent", "TEST")
                .add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }
}
