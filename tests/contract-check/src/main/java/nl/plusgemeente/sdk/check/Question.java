package nl.plusgemeente.sdk.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks one thing of what a client hands it, or nothing, and remembers what could be asked. */
final class Question implements Consumer<Object> {

    private final Optional<Method> thing;
    private final Arguments arguments;
    private final List<Method> askable = new ArrayList<>();

    Question(Optional<Method> thing, Arguments arguments) {
        this.thing = thing;
        this.arguments = arguments;
    }

    @Override
    public void accept(Object query) {
        askable.addAll(arguments.askable(query.getClass()));
        thing.ifPresent(method -> arguments.ask(query, method));
    }

    List<Method> askable() {
        return List.copyOf(askable);
    }
}
