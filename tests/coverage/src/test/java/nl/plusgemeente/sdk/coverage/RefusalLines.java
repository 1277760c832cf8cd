package nl.plusgemeente.sdk.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The lines of a module that refuse something, found in its class files, so that none is forgotten. A line refuses when it
 * makes an exception of the module's own, itself or with a method that returns one; when it asks a method for an answer
 * that refuses; and when it names an HTTP status from 400.
 *
 * @param lines where something is refused
 * @param references where a method that makes a refusal is only referred to: nobody can see whether that is called
 */
record RefusalLines(SortedSet<Line> lines, SortedSet<Line> references) {
    private static final int FIRST_STATUS = 400;
    private static final int LAST_STATUS = 599;
    private static final List<String> ANSWERS = List.of("refus", "problem");

    /**
     * A line of a source file.
     *
     * @param file with its package, as {@code nl/plusgemeente/…/Problem.java}
     */
    record Line(String file, int number) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int byFile = file.compareTo(other.file);
            return byFile == 0 ? Integer.compare(number, other.number) : byFile;
        }

        @Override
        public String toString() {
            return file.substring(file.lastIndexOf('/') + 1) + ":" + number;
        }
    }

    /** @param folder with class files, at any depth */
    static RefusalLines in(Path folder) throws IOException {
        Map<String, ClassNode> types;
        try (Stream<Path> files = Files.walk(folder)) {
            types = files.filter(file -> file.toString().endsWith(".class"))
                    .map(RefusalLines::read)
                    .collect(Collectors.toMap(type -> type.name, Function.identity()));
        }
        RefusalLines found = new RefusalLines(new TreeSet<>(), new TreeSet<>());
        types.values().forEach(type -> type.methods.forEach(method -> found.search(type, method, types)));
        return found;
    }

    private static ClassNode read(Path file) {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_FRAMES);
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static boolean isOwnException(String name, Map<String, ClassNode> types) {
        return types.containsKey(name) && isException(name, types);
    }

    private static boolean isException(String name, Map<String, ClassNode> types) {
        ClassNode type = types.get(name);
        return type == null ? name.endsWith("Exception") : type.superName != null && isException(type.superName, types);
    }

    private void search(ClassNode type, MethodNode method, Map<String, ClassNode> types) {
        String file = type.name.substring(0, type.name.lastIndexOf('/') + 1) + type.sourceFile;
        int line = 0;
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LineNumberNode number) {
                line = number.line;
            } else if (refuses(instruction, types)) {
                lines.add(new Line(file, line));
            } else if (refersTo(instruction, types)) {
                references.add(new Line(file, line));
            }
        }
    }

    private static boolean refuses(AbstractInsnNode instruction, Map<String, ClassNode> types) {
        if (instruction instanceof TypeInsnNode made) {
            return made.getOpcode() == Opcodes.NEW && isOwnException(made.desc, types);
        }
        if (instruction instanceof MethodInsnNode call) {
            String result = Type.getReturnType(call.desc).getInternalName();
            return (types.containsKey(call.owner) && isException(result, types))
                    || (result.endsWith("Answer") && ANSWERS.stream().anyMatch(call.name::startsWith));
        }
        return instruction instanceof IntInsnNode constant
                && constant.operand >= FIRST_STATUS
                && constant.operand <= LAST_STATUS;
    }

    private static boolean refersTo(AbstractInsnNode instruction, Map<String, ClassNode> types) {
        return instruction instanceof InvokeDynamicInsnNode dynamic
                && Stream.of(dynamic.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .filter(handle -> handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) // no field
                        .filter(handle -> !handle.getName().startsWith("lambda$"))
                        .anyMatch(handle -> types.containsKey(handle.getOwner()) && isException(made(handle), types));
    }

    private static String made(Handle handle) {
        return handle.getName().equals("<init>")
                ? handle.getOwner()
                : Type.getReturnType(handle.getDesc()).getInternalName();
    }
}
