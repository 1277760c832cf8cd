package nl.plusgemeente.sdk.core.call;

import java.io.IOException;
import java.util.function.Function;

/** A reading whose result is turned into something else. */
record MappedAnswer<W, T>(Answer<W> wire, Function<? super W, ? extends T> mapping) implements Answer<T> {

    @Override
    public T read(AnswerBody body) throws IOException {
        return mapping.apply(wire.read(body));
    }

    @Override
    public boolean streams() {
        return wire.streams();
    }

    @Override
    public boolean large() {
        return wire.large();
    }

    @Override
    public boolean json() {
        return wire.json();
    }
}
