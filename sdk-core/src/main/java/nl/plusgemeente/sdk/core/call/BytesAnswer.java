package nl.plusgemeente.sdk.core.call;

import java.io.IOException;

/** The body as it is; the pipeline limits it. */
enum BytesAnswer implements Answer<byte[]> {
    INSTANCE;

    @Override
    public byte[] read(AnswerBody body) throws IOException {
        return body.stream().readAllBytes();
    }

    @Override
    public boolean json() {
        return false;
    }
}
