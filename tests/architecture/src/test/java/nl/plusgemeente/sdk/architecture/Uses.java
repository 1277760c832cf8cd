package nl.plusgemeente.sdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.List;

/** Uses of a method, constructor or field, as a call or as a method reference. */
final class Uses {
    static final String CONSTRUCTOR = "<init>";

    private Uses() {}

    static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... names) {
        return of(owner.getName(), names);
    }

    static DescribedPredicate<JavaAccess<?>> of(String owner, String... names) {
        List<String> wanted = List.of(names);
        return describe(
                owner + wanted,
                use -> use.getTargetOwner().isAssignableTo(owner)
                        && wanted.contains(use.getTarget().getName()));
    }

    static DescribedPredicate<JavaAccess<?>> anyOf(Class<?> owner) {
        return describe(owner.getName(), use -> use.getTargetOwner().isAssignableTo(owner));
    }

    /** For example {@code LocalDate.now()}, but not {@code LocalDate.now(clock)}. */
    static DescribedPredicate<JavaAccess<?>> nowOfTheMachine() {
        return describe("java.time now() without a clock", use -> {
            boolean now = use.getTargetOwner().getPackageName().startsWith("java.time")
                    && use.getTarget().getName().equals("now");
            return now
                    && use.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }
}
