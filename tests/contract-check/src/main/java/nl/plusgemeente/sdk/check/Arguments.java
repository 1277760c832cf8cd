package nl.plusgemeente.sdk.check;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NieuwDocument;
import org.jspecify.annotations.Nullable;

/** Something for every parameter of a client's method, so that it asks. */
final class Arguments {

    private static final RdPoint PLACE = RdPoint.of(160_500, 501_500);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private final Map<Class<?>, Object> known = new HashMap<>();
    private Instant moment = Instant.parse("2026-11-26T00:00:00Z");

    /**
     * @param days with days to look at the law; some operations take moments only
     */
    Arguments(boolean days) {
        known.put(String.class, "gm0995");
        known.put(int.class, 1);
        known.put(long.class, 1L);
        known.put(boolean.class, days);
        known.put(double.class, 1.0);
        known.put(Long.class, 1L);
        known.put(Integer.class, 1);
        known.put(Boolean.class, true);
        known.put(OptionalLong.class, OptionalLong.empty());
        known.put(Path.class, Path.of("contract-check.tmp"));
        known.put(LocalDate.class, DAY);
        known.put(Duration.class, Duration.ofMinutes(1));
        known.put(Optional.class, Optional.empty());
        known.put(OptionalInt.class, OptionalInt.empty());
        known.put(Set.class, Set.of("gm0995"));
        known.put(Map.class, Map.of());
        known.put(Tijdreis.class, days ? Tijdreis.NU.geldigOp(DAY) : Tijdreis.NU.beschikbaarOp(Instant.EPOCH));
        known.put(RdPoint.class, PLACE);
        known.put(Geometry.class, PLACE.geometry());
        known.put(Gemeentecode.class, Gemeentecode.of("0995"));
        known.put(Etrs89Point.class, Etrs89Point.of(52.5, 5.46));
        known.put(Executor.class, (Executor) Runnable::run);
        known.put(Oin.class, Oin.of("00000001002220647000"));
        RequestBody body = RequestBody.of(new byte[] {'{', '}'}, "application/json");
        known.put(RequestBody.class, body);
        known.put(NieuwDocument.class, NieuwDocument.of("gm0995.json", body));
    }

    /** The ways to ask one thing of a question of this class. */
    List<Method> askable(Class<?> question) {
        return Arrays.stream(question.getMethods())
                .filter(method -> method.getReturnType() == question && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    /** Asks it, unless the question refuses what is known here: then its parameter is not seen. */
    void ask(Object question, Method method) {
        try {
            method.invoke(
                    question,
                    Arrays.stream(method.getGenericParameterTypes())
                            .map(this::of)
                            .toArray());
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw new IllegalStateException(method + " cannot be asked", e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a method of a question is not public: " + method, e);
        }
    }

    /** Something of a type; for a question, one that asks nothing; a list has one item. */
    Object of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType());
        }
        if (type instanceof Class<?> array && array.isArray()) {
            Object one = Array.newInstance(array.getComponentType(), 1);
            Array.set(one, 0, of(array.getComponentType()));
            return one;
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw new IllegalStateException("no argument is known of " + type + ": add one to Arguments");
    }

    private Object ofClass(Class<?> type) {
        if (type == Instant.class) {
            // each later than the one before: two of them are a window
            moment = moment.plusSeconds(1);
            return moment;
        }
        Object value = known.get(type);
        if (value != null) {
            return value;
        }
        Optional<Object> constant = constant(type);
        if (constant.isPresent()) {
            return constant.get();
        }
        if (type.isRecord()) {
            return made(type);
        }
        if (type.isInterface()) {
            return silent(type);
        }
        throw new IllegalStateException("no argument is known of " + type + ": add one to Arguments");
    }

    /** An open list of values has its known ones as constants. */
    private static Optional<Object> constant(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .<Object>map(Arguments::value)
                .findFirst();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public constant cannot be read: " + constant, e);
        }
    }

    private Object made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .map(this::of)
                    .toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("no " + type + " can be made of what is known: add one to Arguments", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record of the SDK cannot be made: " + type, e);
        }
    }

    /** A question that asks nothing, a listener that does nothing. */
    private static Object silent(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> silentAnswer(method.getReturnType()));
    }

    private static @Nullable Object silentAnswer(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
