package nl.plusgemeente.sdk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be named in documents: classes of the published modules with their members, and every other source file. */
final class Names {
    private static final List<String> OF_THE_PLATFORM = List.of(
            "java.io.",
            "java.lang.",
            "java.net.",
            "java.nio.file.",
            "java.security.",
            "java.time.",
            "java.util.",
            "java.util.concurrent.",
            "java.util.function.",
            "java.util.stream.",
            "javax.net.ssl.");

    private final Map<String, Set<Class<?>>> classes = new HashMap<>();
    private final Set<String> sources = new HashSet<>();

    Names() {
        SdkClasses.all()
                .forEach(type -> classes.computeIfAbsent(type.getSimpleName(), any -> new HashSet<>())
                        .add(type));
        try (Stream<Path> files = Files.walk(Documents.ROOT)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> sources.add(name.substring(0, name.length() - 5)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a class of this name, ours or the platform's. */
    boolean hasType(String name) {
        return classes.containsKey(name)
                || sources.contains(name)
                || !platform(name).isEmpty();
    }

    /** Whether a class of this name has such a method, field or nested type; unknown for what is not on the class path. */
    boolean hasMember(String name, String member) {
        Set<Class<?>> types = classes.getOrDefault(name, platform(name));
        return types.isEmpty() || types.stream().anyMatch(type -> has(type, member));
    }

    private static boolean has(Class<?> type, String member) {
        return Stream.of(type.getDeclaredMethods(), type.getMethods(), type.getDeclaredFields())
                        .<Member>flatMap(Arrays::stream)
                        .anyMatch(one -> one.getName().equals(member))
                || Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(one -> one.getSimpleName().equals(member));
    }

    private static Set<Class<?>> platform(String name) {
        for (String start : OF_THE_PLATFORM) {
            try {
                return Set.of(Class.forName(start + name, false, null));
            } catch (ClassNotFoundException | NoClassDefFoundError e) {
                continue;
            }
        }
        return Set.of();
    }
}
