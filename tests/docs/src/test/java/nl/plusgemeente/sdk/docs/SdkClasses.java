package nl.plusgemeente.sdk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the published modules. */
final class SdkClasses {

    private SdkClasses() {}

    static List<Class<?>> all() {
        try (Stream<Path> folders = Files.list(Documents.ROOT)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("sdk-"))
                    .map(folder -> folder.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .<Class<?>>flatMap(SdkClasses::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types that applications may use: public all the way out, in a package that is not internal. */
    static List<Class<?>> api() {
        return all().stream().filter(SdkClasses::isApi).toList();
    }

    private static boolean isApi(Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getEnclosingClass()) {
            if (!Modifier.isPublic(level.getModifiers()) || level.isAnonymousClass()) {
                return false;
            }
        }
        return !(type.getPackageName() + ".").contains(".internal.");
    }

    private static Stream<Class<?>> in(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - 6)
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList()
                    .stream()
                    .map(SdkClasses::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SdkClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is built, but not on the class path of these tests", e);
        }
    }
}
