package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;

/** An application sees types of the JDK and of ours: a library of ours can be replaced without its notice. */
@AnalyzeClasses(packages = Ours.SDK, importOptions = ImportOption.DoNotIncludeTests.class)
class PublicSurfaceTest {
    private static final String SERVLETS = Ours.SDK + "..servlet";

    @ArchTest
    static final ArchRule libraries_show_only_types_of_the_jdk_and_ours = classes()
            .that()
            .resideInAnyPackage(Ours.LIBRARIES)
            .and()
            .resideOutsideOfPackage(SERVLETS)
            .and(Ours.visible())
            .should(Surface.ofTheJdkAndOurs());

    /** Who uses it has the container's own types anyhow. */
    @ArchTest
    static final ArchRule servlet_filter_shows_servlets_besides = classes()
            .that()
            .resideInAPackage(SERVLETS)
            .and(Ours.visible())
            .should(Surface.ofTheJdkOursAnd("jakarta.servlet"));

    /** It hands out the requests that WireMock saw, and is an extension of JUnit; its program is not for naming. */
    @ArchTest
    static final ArchRule mock_shows_journal_and_junit_besides = classes()
            .that()
            .resideInAPackage(Ours.MOCK)
            .and()
            .doNotHaveSimpleName("Standalone")
            .and(Ours.visible())
            .should(Surface.ofTheJdkOursAnd(
                    "com.github.tomakehurst.wiremock.verification",
                    "com.github.tomakehurst.wiremock.stubbing",
                    "com.github.tomakehurst.wiremock.junit", // where an application's own stubs are laid
                    "org.junit.jupiter.api.extension"));

    @ArchTest
    static void no_internal_package_is_exported(JavaClasses all) {
        assertThat(Ours.exported())
                .isNotEmpty()
                .noneMatch(name -> name.endsWith(".internal") || name.contains(".internal."));
    }

    @ArchTest
    static void every_library_has_a_module_descriptor(JavaClasses all) {
        Set<String> modules =
                Ours.descriptors().stream().map(ModuleDescriptor::name).collect(Collectors.toSet());

        assertThat(modules)
                .containsExactlyInAnyOrder(
                        "nl.plusgemeente.sdk.core",
                        "nl.plusgemeente.sdk.auth",
                        "nl.plusgemeente.sdk.exchange",
                        "nl.plusgemeente.sdk.omgevingswet");
        assertThat(all.stream()
                        .filter(JavaClass.Predicates.resideInAnyPackage(Ours.LIBRARIES))
                        .map(type -> Ours.SDK + "." + Ours.module(type)))
                .isSubsetOf(modules);
    }
}
