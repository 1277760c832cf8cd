package nl.plusgemeente.sdk.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a document.
 *
 * @param file the document
 * @param line the number of its first line within the fences
 * @param language what stands behind the opening fence; empty for none
 * @param note the HTML comment just above the block, without its marks; empty for none
 * @param lines what stands between the fences
 */
record Block(Path file, int line, String language, String note, List<String> lines) {

    static List<Block> all() {
        return Documents.all().stream().flatMap(file -> of(file).stream()).toList();
    }

    static List<Block> of(Path file) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Documents.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).startsWith("```")) {
                    end++;
                }
                String language = lines.get(i).substring(3).strip();
                blocks.add(new Block(file, i + 2, language, noteAbove(lines, i), lines.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    /** The document without its blocks: an empty line in the place of each of theirs. */
    static List<String> prose(Path file) {
        List<String> prose = new ArrayList<>(Documents.lines(file));
        for (Block block : of(file)) {
            for (int i = block.line() - 2; i <= block.line() - 1 + block.lines().size(); i++) {
                prose.set(i, "");
            }
        }
        return prose;
    }

    String text() {
        return String.join("\n", lines);
    }

    String place() {
        return Documents.shown(file) + ":" + line;
    }

    private static String noteAbove(List<String> lines, int fence) {
        String above = fence == 0 ? "" : lines.get(fence - 1).strip();
        return above.startsWith("<!--") && above.endsWith("-->")
                ? above.substring(4, above.length() - 3).strip()
                : "";
    }
}
