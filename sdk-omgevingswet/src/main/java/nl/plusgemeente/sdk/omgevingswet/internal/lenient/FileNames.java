package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files that strangers chose, made safe as names on any disk. */
public final class FileNames {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_BYTES = 180;
    private static final int MAX_EXTENSION = 20;
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\\s]+))");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters, among them those that turn the direction of a text, and what Windows refuses. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** The name in a header {@code Content-Disposition} (RFC 6266), or another when it says nothing usable. */
    public static String of(String disposition, String otherwise) {
        return extended(disposition)
                .or(() -> plain(disposition))
                .map(FileNames::safe)
                .filter(name -> !name.isEmpty())
                .orElse(otherwise);
    }

    /** The same name with a number before its extension; 1 is the name itself. */
    public static String numbered(String name, int number) {
        if (number == 1) {
            return name;
        }
        int dot = extension(name);
        return name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
    }

    /** Whether a name is one that any disk takes as it is, without folders. */
    public static boolean isSafe(String name) {
        String safe = safe(name);
        return !safe.isEmpty() && safe.equals(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    private static Optional<String> extended(String disposition) {
        Matcher found = EXTENDED.matcher(disposition);
        try {
            return found.find()
                    ? Optional.of(URLDecoder.decode(found.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not encoded as it says: the plain name is left
        }
    }

    private static Optional<String> plain(String disposition) {
        Matcher found = PLAIN.matcher(disposition);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1) == null ? found.group(2) : found.group(1).replaceAll("\\\\(.)", "$1"));
    }

    private static String safe(String given) {
        // What a name of megabytes ends with is enough, and keeps the patterns below quick.
        String name = given.substring(Math.max(0, given.length() - MAX_LENGTH));
        String last =
                FOLDERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        String clean = trimmed(UNSAFE.matcher(last).replaceAll("_"));
        String shorter = shortened(clean);
        return DEVICE.matcher(shorter).matches() ? "_" + shorter : shorter;
    }

    private static String trimmed(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        if (bytes(name) <= MAX_BYTES) {
            return name;
        }
        int dot = extension(name);
        String end = name.substring(dot);
        StringBuilder begin = new StringBuilder();
        int[] points = name.substring(0, dot).codePoints().toArray();
        int room = MAX_BYTES - bytes(end);
        for (int i = 0; i < points.length && bytes(begin.toString()) <= room - 4; i++) {
            begin.appendCodePoint(points[i]);
        }
        return trimmed(begin + end);
    }

    private static int extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > MAX_EXTENSION ? name.length() : dot;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
