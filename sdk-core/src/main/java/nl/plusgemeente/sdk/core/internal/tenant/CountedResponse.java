package nl.plusgemeente.sdk.core.internal.tenant;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** An answer that counts itself out of its pool when it is closed, once. */
final class CountedResponse implements IncomingResponse {
    private final IncomingResponse response;
    private final CountedPool pool;
    private final Timekeeper time;
    private final AtomicBoolean closed = new AtomicBoolean();

    CountedResponse(IncomingResponse response, CountedPool pool, Timekeeper time) {
        this.response = response;
        this.pool = pool;
        this.time = time;
    }

    @Override
    public int status() {
        return response.status();
    }

    @Override
    public Headers headers() {
        return response.headers();
    }

    @Override
    public InputStream body() throws IOException {
        return response.body();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                response.close();
            } finally {
                pool.leave(time.nanoTime());
            }
        }
    }
}
