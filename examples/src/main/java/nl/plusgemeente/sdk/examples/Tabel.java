package nl.plusgemeente.sdk.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rows of text in columns that line up; a cell that is too long is cut with an ellipsis. */
final class Tabel {
    private static final String MARGIN = "   ";

    private final int[] widest;
    private final List<String[]> rows = new ArrayList<>();

    Tabel(int... widest) {
        this.widest = widest.clone();
    }

    Tabel row(Object... cells) {
        String[] row = new String[widest.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = cut(String.valueOf(cells[i]), widest[i]);
        }
        rows.add(row);
        return this;
    }

    String text() {
        int[] widths = new int[widest.length];
        for (String[] row : rows) {
            Arrays.setAll(widths, i -> Math.max(widths[i], row[i].length()));
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(MARGIN);
            for (int i = 0; i < row.length; i++) {
                line.append(String.format(Locale.ROOT, "%-" + Math.max(1, widths[i]) + "s  ", row[i]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String cut(String cell, int width) {
        String plain = cell.replaceAll("\\s+", " ").strip();
        return plain.length() <= width ? plain : plain.substring(0, width - 1).stripTrailing() + "…";
    }
}
