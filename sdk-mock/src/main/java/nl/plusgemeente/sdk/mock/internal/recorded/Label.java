package nl.plusgemeente.sdk.mock.internal.recorded;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file's name that a recording adds: {@code .q<question>[.s<status>][.<number>].captured.}
 *
 * @param question the {@link Question#mark()} of the question that was answered
 * @param status the status of the answer; 200 where the name has none
 * @param number 1, or higher when the same was asked again
 */
public record Label(String question, int status, int number) implements Comparable<Label> {

    private static final Pattern FORM =
            Pattern.compile(".*\\.q([0-9a-f]{16})(?:\\.s([1-5][0-9]{2}))?(?:\\.([0-9]{1,6}))?\\.captured\\.[a-z]+");
    private static final Comparator<Label> ORDER =
            Comparator.comparingInt(Label::status).thenComparingInt(Label::number);

    static Optional<Label> in(String fileName) {
        Matcher form = FORM.matcher(fileName);
        return form.matches()
                ? Optional.of(new Label(form.group(1), number(form.group(2), 200), number(form.group(3), 1)))
                : Optional.empty();
    }

    /** The name of the file that has it. */
    public String file(String api, String operation, String extension) {
        return api + "-" + operation + ".q" + question + (status == 200 ? "" : ".s" + status)
                + (number == 1 ? "" : String.format(Locale.ROOT, ".%d", number)) + ".captured." + extension;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }
}
