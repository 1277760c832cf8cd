package nl.plusgemeente.sdk.core.call;

import java.io.IOException;
import java.lang.reflect.Type;

/** The whole body as one value. */
record ValueAnswer<T>(Type type) implements Answer<T> {

    @Override
    public T read(AnswerBody body) throws IOException {
        return body.json().read(body.stream(), type);
    }
}
