package nl.plusgemeente.sdk.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;

/**
 * All calls that the clients of the DSO-LV can make: every method of every client is called, with a caller that notes what
 * it is asked. So that no list of operations has to be kept.
 */
final class ClientWalk {

    private final List<Arguments> known = List.of(new Arguments(true), new Arguments(false));
    private final Map<String, OurOperation> found = new TreeMap<>();
    private final List<Operation<?>> all = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    /** Walks over the facility's clients. */
    static ClientWalk over(Class<Omgevingswet> facility) {
        ClientWalk walk = new ClientWalk();
        walk.descend(facility, List.of());
        return walk;
    }

    /** A client may give others, of its own package: the facility itself does. */
    private void descend(Class<?> type, List<Method> way) {
        for (Method method : sorted(type)) {
            if (method.getParameterCount() == 0 && isClient(method.getReturnType())) {
                List<Method> further = new ArrayList<>(way);
                further.add(method);
                descend(method.getReturnType(), further);
            } else {
                call(way, method);
            }
        }
    }

    private static boolean isClient(Class<?> type) {
        return type.isInterface() && type.getPackageName().startsWith(Omgevingswet.class.getPackageName());
    }

    Collection<OurOperation> operations() {
        return found.values();
    }

    /** Each call as it was asked, those that are alike too. */
    List<Operation<?>> asked() {
        return List.copyOf(all);
    }

    /** Methods that asked nothing: they refuse what is known in {@link Arguments}, or have nothing to ask. */
    List<String> silent() {
        return List.copyOf(silent);
    }

    /** Asked for nothing in particular, then once for each thing that can be asked: some exclude each other. */
    private void call(List<Method> way, Method method) {
        List<Operation<?>> asked = new ArrayList<>();
        for (Arguments arguments : known) {
            Question question = new Question(Optional.empty(), arguments);
            asked.addAll(ask(way, method, question, arguments));
            for (Method thing : question.askable()) {
                asked.addAll(ask(way, method, new Question(Optional.of(thing), arguments), arguments));
            }
        }
        if (asked.isEmpty()) {
            silent.add(way.stream().map(client -> client.getName() + "().").collect(Collectors.joining())
                    + method.getName());
        }
        all.addAll(asked);
        asked.stream()
                .map(OurOperation::of)
                .forEach(operation -> found.merge(
                        operation.api() + " " + operation.shape() + " " + operation.method(),
                        operation,
                        OurOperation::and));
    }

    private List<Operation<?>> ask(List<Method> way, Method method, Question question, Arguments arguments) {
        RecordingCaller caller = new RecordingCaller();
        Object target = Omgevingswet.FACILITY.client(caller);
        for (Method client : way) {
            target = invoke(client, target);
        }
        Object[] given = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> isQuestion(type) ? question : arguments.of(type))
                .toArray();
        try {
            if (method.invoke(target, given) instanceof Pages<?> pages) {
                // some lists ask when their first page is wanted
                pages.first();
            }
        } catch (RecordingCaller.Asked e) {
            return caller.asked();
        } catch (InvocationTargetException e) {
            boolean refused = e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof SdkException;
            if (!refused && !(e.getCause() instanceof RecordingCaller.Asked)) {
                throw new IllegalStateException(method + " did not get as far as asking", e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a client's method is not public: " + method, e);
        }
        return caller.asked();
    }

    private static boolean isQuestion(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Consumer.class;
    }

    private static Object invoke(Method client, Object owner) {
        try {
            return client.invoke(owner);
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
