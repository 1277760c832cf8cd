package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.HttpURLConnection;
import java.net.ProxySelector;
import java.net.URL;
import java.security.Security;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentMap;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** Law 6: the SDK is a guest in the JVM of an application. */
@AnalyzeClasses(packages = Ours.SDK, importOptions = ImportOption.DoNotIncludeTests.class)
class JvmWideEffectsTest {

    @ArchTest
    static final ArchRule nothing_is_set_for_the_whole_jvm = noClasses()
            .should()
            .accessTargetWhere(Uses.of(System.class, "setProperty", "setProperties", "clearProperty")
                    .or(Uses.of(System.class, "setOut", "setErr", "setIn"))
                    .or(Uses.of(Security.class, "addProvider", "insertProviderAt", "removeProvider", "setProperty"))
                    .or(Uses.of(SSLContext.class, "setDefault"))
                    .or(Uses.of(HttpsURLConnection.class, "setDefaultSSLSocketFactory", "setDefaultHostnameVerifier"))
                    .or(Uses.of(HttpURLConnection.class, "setFollowRedirects"))
                    .or(Uses.of(URL.class, "setURLStreamHandlerFactory"))
                    .or(Uses.of(Authenticator.class, "setDefault"))
                    .or(Uses.of(ProxySelector.class, "setDefault"))
                    .or(Uses.of(CookieHandler.class, "setDefault"))
                    .or(Uses.of(Locale.class, "setDefault"))
                    .or(Uses.of(TimeZone.class, "setDefault"))
                    .or(Uses.of(Thread.class, "setDefaultUncaughtExceptionHandler"))
                    .or(Uses.of(Runtime.class, "addShutdownHook")));

    @ArchTest
    static final ArchRule libraries_do_not_end_the_jvm = noClasses()
            .that()
            .resideInAnyPackage(Ours.LIBRARIES)
            .should()
            .accessTargetWhere(Uses.of(System.class, "exit").or(Uses.of(Runtime.class, "exit", "halt")));

    @ArchTest
    static final ArchRule libraries_do_not_print = noClasses()
            .that()
            .resideInAnyPackage(Ours.LIBRARIES)
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .accessTargetWhere(Uses.of(Throwable.class, "printStackTrace"));

    @ArchTest
    static final ArchRule libraries_log_with_slf4j = noClasses()
            .that()
            .resideInAnyPackage(Ours.LIBRARIES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule static_fields_are_final =
            fields().that().areStatic().should().beFinal();

    /** A constant that holds something made to change is static state all the same. */
    @ArchTest
    static final ArchRule constants_do_not_change = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(resideInAnyPackage("java.util.concurrent.atomic", "java.util.concurrent.locks")
                    .or(assignableTo(ConcurrentMap.class))
                    .or(assignableTo(Random.class))
                    .or(assignableTo(StringBuilder.class)));
}
