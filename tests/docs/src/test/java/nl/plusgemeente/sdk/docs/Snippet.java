package nl.plusgemeente.sdk.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java block of a document, as a class that can be compiled.
 *
 * <p>Statements go into a method; members (where a line begins with an annotation or a declaration) go into a class; a
 * block that begins with a class is one. Every package of the public API is imported. A comment above the block helps where that is not enough, with
 * semicolons between its parts:
 *
 * <pre>
 * &lt;!-- given: GemeenteSdk sdk, ApiProfile api --&gt;   what the snippet uses and does not declare
 * &lt;!-- statements --&gt;                               statements, although it looks like members
 * &lt;!-- java: 21 --&gt;                                 only with this JDK or a newer one
 * &lt;!-- run --&gt;                                      is run on the mock as well; what it prints is that of the
 *                                                   next block, where that has the comment "printed"
 * </pre>
 *
 * @param block the block
 * @param name the name of its package
 */
record Snippet(Block block, String name) {
    private static final Pattern MEMBER = Pattern.compile(
            "(@\\w+|public|private|protected|static|final class|abstract|class|record|interface|enum)\\b.*");
    private static final Pattern TYPE = Pattern.compile("(?:final )?(?:class|record|interface|enum) (\\w+).*");
    private static final List<String> PACKAGES = Stream.concat(
                    Stream.of(
                            "java.io",
                            "java.net",
                            "java.nio.file",
                            "java.time",
                            "java.util",
                            "java.util.concurrent",
                            "java.util.concurrent.atomic",
                            "java.util.stream",
                            "org.junit.jupiter.api",
                            "org.junit.jupiter.api.extension"),
                    SdkClasses.api().stream().map(Class::getPackageName))
            .distinct()
            .toList();
    private static final String LOG =
            " static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(\"docs\"); ";
    private static final int LINES_ABOVE = 2;

    /** What a block is made of. */
    enum Form {
        STATEMENTS,
        MEMBERS,
        TYPE
    }

    static List<Snippet> all() {
        return Block.all().stream()
                .filter(block -> block.language().equals("java"))
                .map(block -> new Snippet(block, name(block)))
                .filter(Snippet::fitsThisJdk)
                .toList();
    }

    /** The source: imports on the first line, the opening of class and method on the second, then the block. */
    String source() {
        String body = "\n" + lines(false, "\n") + "\n";
        return "package " + name + "; " + imports() + "\n"
                + switch (form()) {
                    case TYPE -> body;
                    case MEMBERS -> "class Members {" + LOG + fields() + body + "}\n";
                    case STATEMENTS -> "class Statements {" + LOG + method() + body + "}}\n";
                };
    }

    /** Where a line of the source stands in the document. */
    String place(long sourceLine) {
        return Documents.shown(block.file()) + ":" + (block.line() + sourceLine - LINES_ABOVE - 1);
    }

    boolean runs() {
        return notes().containsKey("run");
    }

    /** What it prints, as the document has it. */
    Optional<String> printed() {
        List<Block> blocks = Block.of(block.file());
        int next = blocks.indexOf(block) + 1;
        return blocks.stream()
                .skip(next)
                .limit(1)
                .filter(one -> one.note().equals("printed"))
                .map(Block::text)
                .findFirst();
    }

    Form form() {
        if (notes().containsKey("statements")) {
            return Form.STATEMENTS;
        }
        if (TYPE.matcher(block.lines().get(0)).matches()) {
            return Form.TYPE;
        }
        return block.lines().stream().anyMatch(line -> MEMBER.matcher(line).matches()) ? Form.MEMBERS : Form.STATEMENTS;
    }

    /** The class that is compiled, by its full name. */
    String type() {
        Matcher type = TYPE.matcher(block.lines().get(0));
        return name + "."
                + switch (form()) {
                    case TYPE -> type.matches() ? type.group(1) : "";
                    case MEMBERS -> "Members";
                    case STATEMENTS -> "Statements";
                };
    }

    private String imports() {
        return PACKAGES.stream().map(name -> "import " + name + ".*;").collect(Collectors.joining(" "))
                + " import static org.assertj.core.api.Assertions.*; "
                + lines(true, " ");
    }

    private boolean fitsThisJdk() {
        return Runtime.version().feature() >= Integer.parseInt(notes().getOrDefault("java", "17"));
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        for (String note : block.note().split(";", -1)) {
            int colon = note.indexOf(':');
            notes.put(
                    (colon < 0 ? note : note.substring(0, colon)).strip(),
                    note.substring(colon + 1).strip());
        }
        return notes;
    }

    private String lines(boolean imports, String separator) {
        return block.lines().stream()
                .map(line -> line.startsWith("import ") == imports ? line : "")
                .collect(Collectors.joining(separator));
    }

    private String method() {
        return "static void snippet(" + given() + ") throws Exception {";
    }

    private String fields() {
        return given().isEmpty() ? "" : "static " + given().replace(", ", "; static ") + ";";
    }

    private String given() {
        return notes().getOrDefault("given", "");
    }

    private static String name(Block block) {
        return block.file().getFileName().toString().replaceAll("\\W", "_") + "_" + block.line();
    }
}
