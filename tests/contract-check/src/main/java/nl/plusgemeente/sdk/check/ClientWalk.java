package nl.plusgemeente.sdk.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;

/**
 * All calls that the clients of the DSO-LV can make: every method of every client is called, with a caller that notes what
 * it is asked. So that no list of operations has to be kept.
 */
final class ClientWalk {

    private final List<Arguments> all = List.of(new Arguments(true), new Arguments(false));
    private final Map<String, OurOperation> found = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();

    /** Walks over the facility's clients. */
    static ClientWalk over(Class<Omgevingswet> facility) {
        ClientWalk walk = new ClientWalk();
        for (Method client : sorted(facility)) {
            for (Method method : sorted(client.getReturnType())) {
                walk.call(client, method);
            }
        }
        return walk;
    }

    Collection<OurOperation> operations() {
        return found.values();
    }

    /** Methods that asked nothing: they refuse what is known in {@link Arguments}, or have nothing to ask. */
    List<String> silent() {
        return List.copyOf(silent);
    }

    /** Asked for nothing in particular, then once for each thing that can be asked: some exclude each other. */
    private void call(Method client, Method method) {
        List<Operation<?>> asked = new ArrayList<>();
        for (Arguments arguments : all) {
            Question question = new Question(Optional.empty(), arguments);
            asked.addAll(ask(client, method, question, arguments));
            for (Method thing : question.askable()) {
                asked.addAll(ask(client, method, new Question(Optional.of(thing), arguments), arguments));
            }
        }
        if (asked.isEmpty()) {
            silent.add(client.getName() + "()." + method.getName());
        }
        asked.stream()
                .map(OurOperation::of)
                .forEach(operation -> found.merge(
                        operation.api() + " " + operation.shape() + " " + operation.method(),
                        operation,
                        OurOperation::and));
    }

    private List<Operation<?>> ask(Method client, Method method, Question question, Arguments arguments) {
        RecordingCaller caller = new RecordingCaller();
        Object target = invoke(client, Omgevingswet.FACILITY.client(caller));
        Object[] given = Arrays.stream(method.getParameterTypes())
                .map(type -> type == Consumer.class ? question : arguments.of(type))
                .toArray();
        try {
            method.invoke(target, given);
        } catch (InvocationTargetException e) {
            boolean refused = e.getCause() instanceof IllegalArgumentException;
            if (!refused && !(e.getCause() instanceof RecordingCaller.Asked)) {
                throw new IllegalStateException(method + " did not get as far as asking", e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a client's method is not public: " + method, e);
        }
        return caller.asked();
    }

    private static Object invoke(Method client, Omgevingswet facility) {
        try {
            return client.invoke(facility);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a client of the facility cannot be had: " + client, e);
        }
    }

    private static List<Method> sorted(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }
}
