package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who knows whom: the arrows of the architecture, and no others. */
@AnalyzeClasses(packages = Ours.SDK, importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {

    /** The optional layer is a module that is still empty. */
    @ArchTest
    static final ArchRule modules_know_only_those_below_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(Ours.CORE)
            .layer("auth")
            .definedBy(Ours.AUTH)
            .optionalLayer("exchange")
            .definedBy(Ours.EXCHANGE)
            .layer("omgevingswet")
            .definedBy(Ours.OMGEVINGSWET)
            .layer("mock")
            .definedBy(Ours.MOCK)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("auth")
            .mayOnlyAccessLayers("core")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("core", "auth")
            .whereLayer("omgevingswet")
            .mayOnlyAccessLayers("core", "auth")
            .whereLayer("mock")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule nobody_touches_internals_of_another_module = classes().should(touchOnlyTheirOwnInternals());

    /** {@code Json} goes through all jars for its implementation at every call; a {@code JsonProvider} is kept. */
    @ArchTest
    static final ArchRule nobody_looks_for_json_at_every_call =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    private static ArchCondition<JavaClass> touchOnlyTheirOwnInternals() {
        return new ArchCondition<>("touch only the internal packages of their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (Ours.isOurs(target)
                            && Ours.isInternal(target)
                            && !Ours.module(target).equals(Ours.module(type))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
