package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.FileNames;

/**
 * Judges the names of entries as every disk would understand them: with and without capitals, on Windows too. A name is
 * refused, never mended: a ZIP of the DSO needs no such names, and files refer to each other by theirs.
 */
final class EntryNames {
    private static final int MOST_BYTES = 400;
    private static final int DEEPEST = 16;

    /** Each path that was seen, files and folders, by the form that is the same on every disk. */
    private final Map<String, String> paths = new HashMap<>();

    private final Set<String> files = new HashSet<>();

    static void check(List<ZipEntryHead> heads) {
        EntryNames names = new EntryNames();
        for (int i = 0; i < heads.size(); i++) {
            names.add(heads.get(i), i + 1);
        }
    }

    static DownloadException refused(int number, String why) {
        return new DownloadException(
                DsoErrors.ZIP_NAME,
                "Entry " + number + " of the ZIP " + why + ": nothing of it was kept; report it to the DSO.");
    }

    private void add(ZipEntryHead head, int number) {
        String path = head.isFolder() ? head.name().substring(0, head.name().length() - 1) : head.name();
        if (path.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused(number, "has a name of more than " + MOST_BYTES + " bytes");
        }
        String[] parts = path.split("/", -1);
        if (parts.length > DEEPEST) {
            throw refused(number, "lies deeper than " + DEEPEST + " folders");
        }
        StringBuilder so = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (!FileNames.isSafe(parts[i])) {
                throw refused(number, "has a name that leads out of its folder, or that not every disk takes");
            }
            so.append(i == 0 ? "" : "/").append(parts[i]);
            seen(so.toString(), i == parts.length - 1 && !head.isFolder(), number);
        }
    }

    /** A folder may be seen again, in the same letters; a file may not, nor may one be the other. */
    private void seen(String path, boolean file, int number) {
        String key = Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String before = paths.putIfAbsent(key, path);
        if (before != null && (file || files.contains(key) || !before.equals(path))) {
            throw refused(number, "has a name that is there already, perhaps in other capitals");
        }
        if (file) {
            files.add(key);
        }
    }
}
