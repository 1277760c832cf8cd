package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is ours on the class path: modules, their packages, and which of those an application can see. */
final class Ours {
    static final String SDK = "nl.plusgemeente.sdk";
    static final String CORE = SDK + ".core..";
    static final String AUTH = SDK + ".auth..";
    static final String EXCHANGE = SDK + ".exchange..";
    static final String OMGEVINGSWET = SDK + ".omgevingswet..";
    static final String MOCK = SDK + ".mock..";
    static final String[] LIBRARIES = {CORE, AUTH, EXCHANGE, OMGEVINGSWET};

    private static final Set<String> EXPORTED = exportedPackages();

    private Ours() {}

    static String module(JavaClass type) {
        return type.getPackageName().substring(SDK.length() + 1).split("\\.", 2)[0];
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(SDK + ".");
    }

    static boolean isInternal(JavaClass type) {
        return List.of(type.getPackageName().split("\\.")).contains("internal");
    }

    /** What an application can name: in an exported package (sdk-mock, without a descriptor: not internal). */
    static DescribedPredicate<JavaClass> visible() {
        return describe("an application can name", Ours::isVisible);
    }

    static Set<String> exported() {
        return EXPORTED;
    }

    private static boolean isVisible(JavaClass type) {
        boolean open = EXPORTED.contains(type.getPackageName()) || module(type).equals("mock") && !isInternal(type);
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return open && (Surface.isOpen(type.getModifiers())) && (enclosing.isEmpty() || isVisible(enclosing.get()));
    }

    private static Set<String> exportedPackages() {
        Set<String> packages = new TreeSet<>();
        for (ModuleDescriptor module : descriptors()) {
            module.exports().forEach(export -> packages.add(export.source()));
        }
        return packages;
    }

    static List<ModuleDescriptor> descriptors() {
        try {
            return Collections.list(Ours.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(Ours::read)
                    .filter(module -> module.name().startsWith(SDK))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor read(URL file) {
        try (InputStream in = file.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
