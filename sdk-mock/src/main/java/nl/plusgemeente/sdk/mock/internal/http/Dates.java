package nl.plusgemeente.sdk.mock.internal.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The moment that a question is about.
 *
 * @param geldigOp the day for which an answer must hold
 */
public record Dates(LocalDate geldigOp) {

    /** The parameters with which most of Presenteren and of Toepasbaar opvragen travel in time. */
    public static final List<String> PARAMETERS =
            List.of("geldigOp", "inWerkingOp", "beschikbaarOp", "synchroniseerMetTileset");

    /** The same for what holds on no day, such as drafts. */
    public static final List<String> OF_DRAFTS = List.of("beschikbaarOp", "synchroniseerMetTileset");

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** Reads {@code geldigOp}, {@code inWerkingOp} and {@code beschikbaarOp}; today where nothing is asked. */
    public static Dates of(Call call, Clock clock) {
        check(call);
        return new Dates(asked(call, "geldigOp")
                .map(text -> date("geldigOp", text))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), NEDERLAND)));
    }

    /** The same for an API whose data does not change with time. */
    public static void check(Call call) {
        asked(call, "geldigOp").ifPresent(text -> date("geldigOp", text));
        asked(call, "inWerkingOp").ifPresent(text -> date("inWerkingOp", text));
        asked(call, "beschikbaarOp").ifPresent(Dates::instant);
    }

    /** Few operations have all three. */
    private static Optional<String> asked(Call call, String name) {
        return call.knows(name) ? call.query(name) : Optional.empty();
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.badRequest("De parameter " + name + " moet een datum zijn (jjjj-mm-dd).", name);
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Problem.badRequest("De parameter beschikbaarOp moet een tijdstip zijn.", "beschikbaarOp");
        }
    }
}
