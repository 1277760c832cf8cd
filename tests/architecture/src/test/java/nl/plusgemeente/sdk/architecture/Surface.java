package nl.plusgemeente.sdk.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Every type that the public signatures of a class name, generic arguments and annotations included. */
final class Surface extends ArchCondition<JavaClass> {
    private static final List<String> JDK =
            List.of("java.", "javax.net", "javax.crypto", "javax.security", "javax.sql");
    private static final String NULLNESS = "org.jspecify.annotations";

    private final List<String> allowed;

    private Surface(List<String> allowed) {
        super("show only types of the JDK, of ours, and of " + allowed);
        this.allowed = allowed;
    }

    static Surface ofTheJdkAndOurs() {
        return new Surface(List.of(NULLNESS));
    }

    static Surface ofTheJdkOursAnd(String... packages) {
        List<String> allowed = new ArrayList<>(List.of(packages));
        allowed.add(NULLNESS);
        return new Surface(allowed);
    }

    static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<JavaType> heads = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(heads::add);
        heads.addAll(type.getTypeParameters());
        report(type.getName(), heads, type.getAnnotations(), events);

        for (JavaMember member : type.getMembers()) {
            if (isOpen(member.getModifiers())) {
                report(member.getFullName(), named(member), member.getAnnotations(), events);
            }
        }
    }

    private static List<JavaType> named(JavaMember member) {
        if (member instanceof JavaField field) {
            return List.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        types.addAll(unit.getTypeParameters());
        types.addAll(unit.getExceptionTypes());
        unit.getParameterAnnotations().forEach(list -> list.forEach(a -> types.add(a.getRawType())));
        return types;
    }

    private void report(
            String where,
            Collection<JavaType> types,
            Collection<? extends JavaAnnotation<?>> annotations,
            ConditionEvents events) {
        List<JavaType> all = new ArrayList<>(types);
        annotations.forEach(annotation -> all.add(annotation.getRawType()));
        all.stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !isAllowed(type))
                .forEach(type -> events.add(SimpleConditionEvent.violated(type, where + " shows " + type.getName())));
    }

    private boolean isAllowed(JavaClass type) {
        if (type.isPrimitive()) {
            return true;
        }
        if (Ours.isOurs(type)) {
            return !Ours.isInternal(type);
        }
        String name = type.getPackageName() + ".";
        return JDK.stream().anyMatch(name::startsWith) || allowed.stream().anyMatch(name::startsWith);
    }
}
