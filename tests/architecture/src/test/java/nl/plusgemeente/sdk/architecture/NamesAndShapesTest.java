package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;

/** What things are called, and which shape they have. */
@AnalyzeClasses(packages = Ours.SDK, importOptions = ImportOption.DoNotIncludeTests.class)
class NamesAndShapesTest {
    private static final String SDK_EXCEPTION = "nl.plusgemeente.sdk.core.error.SdkException";
    private static final String JSON_EXCEPTION = "nl.plusgemeente.sdk.core.json.JsonException";

    /**
     * What an application may have to catch. Beside it, an {@code IOException} may tell the reader of a body what
     * broke, and the codec has one of its own; both are turned into an {@code SdkException} on the way out.
     */
    @ArchTest
    static final ArchRule exceptions_have_one_root = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and()
            .resideInAnyPackage(Ours.LIBRARIES)
            .and(Ours.visible())
            .should()
            .beAssignableTo(assignableTo(SDK_EXCEPTION).or(assignableTo(IOException.class)))
            .orShould()
            .haveFullyQualifiedName(JSON_EXCEPTION);

    /** Law 7: the lists of an API grow, so that they are open values. */
    @ArchTest
    static final ArchRule word_lists_are_open = classes()
            .that()
            .resideInAPackage(Ours.OMGEVINGSWET)
            .and()
            .resideOutsideOfPackage("..internal..")
            .should()
            .notBeEnums();

    @ArchTest
    static final ArchRule wire_packages_hold_public_records = classes()
            .that()
            .resideInAPackage("..internal.wire..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule json_stays_on_the_wire = noClasses()
            .that()
            .resideInAnyPackage(Ours.LIBRARIES)
            .and()
            .resideOutsideOfPackages("..internal.wire..", "..internal.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.json..");

    /** What the JDK calls a manager is called one here too. */
    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .that()
            .areNotAssignableTo(KeyManager.class)
            .and()
            .areNotAssignableTo(TrustManager.class)
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager)(\\$.*)?");
}
