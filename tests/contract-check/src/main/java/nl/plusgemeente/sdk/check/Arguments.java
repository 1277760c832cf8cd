package nl.plusgemeente.sdk.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.jspecify.annotations.Nullable;

/** Something for every parameter of a client's method, so that it asks. */
final class Arguments {

    private static final RdPoint PLACE = RdPoint.of(160_500, 501_500);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private final Map<Class<?>, Object> known = new HashMap<>();

    Arguments() {
        known.put(String.class, "x");
        known.put(int.class, 1);
        known.put(long.class, 1L);
        known.put(boolean.class, true);
        known.put(double.class, 1.0);
        known.put(Path.class, Path.of("contract-check.tmp"));
        known.put(LocalDate.class, DAY);
        known.put(Instant.class, Instant.parse("2026-11-26T00:00:00Z"));
        known.put(Duration.class, Duration.ofMinutes(1));
        known.put(Optional.class, Optional.empty());
        known.put(List.class, List.of("x"));
        known.put(Set.class, Set.of("x"));
        known.put(Map.class, Map.of());
        known.put(Tijdreis.class, new Tijdreis(Optional.of(DAY), Optional.empty(), Optional.empty()));
        known.put(RdPoint.class, PLACE);
        known.put(Geometry.class, PLACE.geometry());
        known.put(Oin.class, Oin.of("00000001002220647000"));
        known.put(RequestBody.class, RequestBody.of(new byte[] {'{', '}'}, "application/json"));
    }

    Object of(Class<?> type) {
        Object value = known.get(type);
        if (value != null) {
            return value;
        }
        if (type.isRecord()) {
            return made(type);
        }
        if (type.isInterface()) {
            return silent(type);
        }
        throw new IllegalStateException("no argument is known of " + type + ": add one to Arguments");
    }

    private Object made(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::of).toArray());
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
