package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Packages can be read one after the other: none needs, by a detour, itself. */
@AnalyzeClasses(packages = Ours.SDK, importOptions = ImportOption.DoNotIncludeTests.class)
class PackageCyclesTest {

    /**
     * Some classes may look down on what otherwise looks up to them: a builder, a program or a recording puts the internals
     * together that implement the interfaces beside it, and the seam for time names its default.
     */
    @ArchTest
    static final ArchRule packages_have_an_order = slices().assignedFrom(packages())
            .should()
            .beFreeOfCycles()
            .ignoreDependency(name(Ours.SDK + ".core.GemeenteSdkBuilder"), resideInAPackage("..internal.."))
            .ignoreDependency(name(Ours.SDK + ".core.SdkSettings"), resideInAPackage("..internal.."))
            .ignoreDependency(name(Ours.SDK + ".mock.MockFacilitiesBuilder"), resideInAPackage("..internal.."))
            .ignoreDependency(name(Ours.SDK + ".mock.Recording"), resideInAPackage("..internal.."))
            .ignoreDependency(name(Ours.SDK + ".mock.Standalone"), resideInAPackage("..internal.."))
            .ignoreDependency(name(Ours.SDK + ".core.json.JsonCodec"), resideInAPackage("..internal.."))
            .ignoreDependency(name(Ours.SDK + ".core.spi.Timekeeper"), resideInAPackage("..internal.."));

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
