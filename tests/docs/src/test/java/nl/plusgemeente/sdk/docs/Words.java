package nl.plusgemeente.sdk.docs;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of which the names in the public API are made. */
final class Words {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "valueOf", "values");

    private Words() {}

    /** Every word in lower case, with the names in which it stands. */
    static Map<String, Set<String>> ofTheApi() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Class<?> type : SdkClasses.api()) {
            add(words, type.getSimpleName(), type.getName());
            members(type).forEach(member -> add(words, member.getName(), type.getName() + "." + member.getName()));
        }
        return words;
    }

    /** {@code bevoegdGezag}, {@code BEVOEGD_GEZAG} and {@code bevoegd gezag} have the same two words. */
    static Stream<String> of(String name) {
        return Arrays.stream(
                        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").split("[^\\p{L}0-9]+|(?<=[\\p{L}])(?=[0-9])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.matches(".*\\p{L}.*"));
    }

    private static Stream<Member> members(Class<?> type) {
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()));
        return Stream.concat(methods, Arrays.stream(type.getDeclaredFields()))
                .map(Member.class::cast)
                .filter(member -> Modifier.isPublic(member.getModifiers()));
    }

    private static void add(Map<String, Set<String>> words, String name, String where) {
        of(name).forEach(word ->
                words.computeIfAbsent(word, any -> new TreeSet<>()).add(where));
    }
}
