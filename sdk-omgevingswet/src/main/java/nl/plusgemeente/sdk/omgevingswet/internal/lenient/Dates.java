package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments where no public source tells which of the two a member is, or in which order a day is written: all
 * forms are read.
 */
public final class Dates {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int DAY_LENGTH = "2026-11-24".length();

    private Dates() {}

    /** The day; of a date-time the day that stands in it. */
    public static Optional<LocalDate> day(@Nullable String text, String member) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        boolean dateTime = text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T';
        try {
            if (text.length() == DAY_LENGTH && text.charAt(2) == '-') {
                return Optional.of(LocalDate.parse(text, DAY_FIRST));
            }
            return Optional.of(LocalDate.parse(dateTime ? text.substring(0, DAY_LENGTH) : text));
        } catch (DateTimeException e) {
            throw refused(member);
        }
    }

    /** The moment; of a day its start in the Netherlands. */
    public static Optional<Instant> moment(@Nullable String text, String member) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == DAY_LENGTH
                            ? LocalDate.parse(text).atStartOfDay(NEDERLAND).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw refused(member);
        }
    }

    private static JsonException refused(String member) {
        return new JsonException(
                "The JSON has a date of another form than yyyy-MM-dd or dd-MM-yyyy, with or without time and offset,"
                        + " at " + member);
    }
}
