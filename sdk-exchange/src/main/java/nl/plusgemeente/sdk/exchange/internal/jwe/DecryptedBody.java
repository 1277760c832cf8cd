package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.exchange.internal.body.CounterMode;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/** A body that is kept encrypted, and decrypted whenever it is read: its tag was checked before it was made. */
final class DecryptedBody implements ReceivedBody {
    private final ReceivedBody hidden;
    private final CounterMode mode;

    DecryptedBody(ReceivedBody hidden, CounterMode mode) {
        this.hidden = hidden;
        this.mode = mode;
    }

    @Override
    public InputStream open() throws IOException {
        return mode.reading(hidden.open());
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void close() {
        hidden.close();
    }

    @Override
    public String toString() {
        return "ReceivedBody[decrypted]";
    }
}
