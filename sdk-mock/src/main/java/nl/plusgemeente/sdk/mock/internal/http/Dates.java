package nl.plusgemeente.sdk.mock.internal.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The moment that a question is about.
 *
 * @param geldigOp the day for which an answer must hold
 */
public record Dates(LocalDate geldigOp) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** Reads {@code geldigOp}, {@code inWerkingOp} and {@code beschikbaarOp}; today where nothing is asked. */
    public static Dates of(Call call, Clock clock) {
        check(call);
        return new Dates(call.query("geldigOp")
                .map(text -> date("geldigOp", text))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), NEDERLAND)));
    }

    /** The same for an API whose data does not change with time. */
    public static void check(Call call) {
        call.query("geldigOp").ifPresent(text -> date("geldigOp", text));
        call.query("inWerkingOp").ifPresent(text -> date("inWerkingOp", text));
        call.query("beschikbaarOp").ifPresent(Dates::instant);
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
