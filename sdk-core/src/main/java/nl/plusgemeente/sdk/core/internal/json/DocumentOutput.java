package nl.plusgemeente.sdk.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A caller's stream: never closed by us, and it remembers its own failure for when the JSON library wraps it. */
final class DocumentOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    DocumentOutput(OutputStream out) {
        this.out = out;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
