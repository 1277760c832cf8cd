package nl.plusgemeente.sdk.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Notes what a client asks, and answers nothing. */
final class RecordingCaller implements Caller {

    private final List<Operation<?>> asked = new ArrayList<>();

    List<Operation<?>> asked() {
        return List.copyOf(asked);
    }

    @Override
    public <T> Response<T> exchange(Operation<T> operation) {
        asked.add(operation);
        throw new Asked();
    }

    @Override
    public <T> Pages<T> pages(Operation<Page<T>> first) {
        asked.add(first);
        throw new Asked();
    }

    @Override
    public Caller with(AuthScheme scheme) {
        return this;
    }

    @Override
    public Caller within(Duration budget) {
        return this;
    }

    @Override
    public Timekeeper time() {
        return Timekeeper.system();
    }

    /** Ends a client's method as soon as it has asked. */
    static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Asked() {
            super("asked", null, false, false);
        }
    }
}
