package nl.plusgemeente.sdk.core.call;

import java.io.IOException;

/** The body as it is, up to a limit. */
enum BytesAnswer implements Answer<byte[]> {
    INSTANCE;

    private static final int LIMIT = 64 * 1024 * 1024;

    @Override
    public byte[] read(AnswerBody body) throws IOException {
        byte[] bytes = body.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new TooLargeException(LIMIT);
        }
        return bytes;
    }

    @Override
    public boolean json() {
        return false;
    }
}
