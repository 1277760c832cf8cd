package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.DateFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.BaseStream;

/** Laws 9 and 10: time is injected, and the SDK makes no thread and keeps nothing in one. */
@AnalyzeClasses(packages = Ours.SDK, importOptions = ImportOption.DoNotIncludeTests.class)
class TimeAndThreadsTest {
    private static final String TIMEKEEPER = "nl.plusgemeente.sdk.core.internal.SystemTimekeeper";

    /** The mock plays somebody else: its answers have a clock of their own, its certificates the machine's time. */
    @ArchTest
    static final ArchRule only_the_timekeeper_asks_the_machine = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(TIMEKEEPER)
            .and()
            .resideOutsideOfPackage("nl.plusgemeente.sdk.mock..")
            .should()
            .accessTargetWhere(Uses.of(System.class, "currentTimeMillis", "nanoTime")
                    .or(Uses.of(Thread.class, "sleep"))
                    .or(Uses.of(TimeUnit.class, "sleep"))
                    .or(Uses.of(LockSupport.class, "parkNanos", "parkUntil"))
                    .or(Uses.of(Clock.class, "systemUTC", "systemDefaultZone", "system"))
                    .or(Uses.of(Clock.class, "tickMillis", "tickSeconds", "tickMinutes"))
                    .or(Uses.of(InstantSource.class, "system"))
                    .or(Uses.nowOfTheMachine()));

    /** {@code Date} stands in the JDK's certificates: from there it is turned into an {@code Instant}, and back. */
    @ArchTest
    static final ArchRule old_dates_only_pass_through = noClasses()
            .should()
            .accessTargetWhere(otherThanConversion())
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Calendar.class, Timer.class, TimerTask.class, DateFormat.class);

    @ArchTest
    static final ArchRule libraries_make_no_threads = noClasses()
            .that()
            .resideInAnyPackage(Ours.LIBRARIES)
            .should()
            .accessTargetWhere(Uses.of(Thread.class, Uses.CONSTRUCTOR, "startVirtualThread", "ofVirtual", "ofPlatform")
                    .or(Uses.anyOf(Executors.class))
                    .or(Uses.anyOf(ForkJoinPool.class))
                    .or(Uses.of(ThreadPoolExecutor.class, Uses.CONSTRUCTOR))
                    .or(async())
                    .or(Uses.of(Collection.class, "parallelStream"))
                    .or(Uses.of(BaseStream.class, "parallel"))
                    // starts a thread that looks for idle connections
                    .or(Uses.of(
                            "org.apache.hc.client5.http.impl.classic.HttpClientBuilder",
                            "evictExpiredConnections",
                            "evictIdleConnections")));

    @ArchTest
    static final ArchRule nothing_is_kept_in_a_thread =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    private static DescribedPredicate<JavaAccess<?>> otherThanConversion() {
        return describe("java.util.Date beyond toInstant and from", use -> {
            String name = use.getTarget().getName();
            return use.getTargetOwner().isAssignableTo(Date.class) && !name.equals("toInstant") && !name.equals("from");
        });
    }

    private static DescribedPredicate<JavaAccess<?>> async() {
        return describe(
                "CompletableFuture on the common pool",
                use -> use.getTargetOwner().isAssignableTo(CompletableFuture.class)
                        && use.getTarget().getName().endsWith("Async"));
    }
}
