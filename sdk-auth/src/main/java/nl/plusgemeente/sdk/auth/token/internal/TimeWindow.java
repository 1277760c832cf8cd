package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;

/**
 * When a token is valid. Says by how many seconds it is not, as that tells whose clock is off.
 *
 * @param leeway how far clocks may differ
 */
public record TimeWindow(Duration leeway) {
    /** Seconds are lost on the way, and by rounding. */
    private static final Duration AGREEING = Duration.ofSeconds(5);

    /**
     * Checks a token's times.
     *
     * @param now the moment
     * @param issued {@code iat}
     * @param begin {@code nbf}
     * @param end {@code exp}
     * @param keys of the issuer, with which its clock was seen
     * @throws RefusedException when it is not valid at that moment
     */
    public void check(Instant now, Optional<Instant> issued, Optional<Instant> begin, Instant end, Keyring keys)
            throws RefusedException {
        if (!now.isBefore(end.plus(leeway))) {
            throw refused("The token expired " + seconds(end, now) + " s ago (exp): get a new one. " + clocks(keys));
        }
        if (begin.isPresent() && begin.get().isAfter(now.plus(leeway))) {
            throw refused("The token is valid only in " + seconds(now, begin.get()) + " s (nbf). " + clocks(keys));
        }
        if (issued.isPresent() && issued.get().isAfter(now.plus(leeway))) {
            throw refused(
                    "The token was issued " + seconds(now, issued.get()) + " s in the future (iat). " + clocks(keys));
        }
    }

    private static String clocks(Keyring keys) {
        Optional<Duration> ahead = keys.clockAhead();
        if (ahead.isEmpty()) {
            return "See whether the clock of this machine or that of the issuer is off.";
        }
        if (ahead.get().abs().compareTo(AGREEING) <= 0) {
            return "The clocks of this machine and of the issuer agree.";
        }
        return "The clock of this machine is " + ahead.get().abs().toSeconds() + " s "
                + (ahead.get().isNegative() ? "behind" : "ahead of")
                + " that of the issuer: set the one that is off with NTP.";
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    private static RefusedException refused(String why) {
        return new RefusedException(AuthErrors.TOKEN_TIME, why);
    }
}
