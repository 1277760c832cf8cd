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

    /**
     * Checks a token's times.
     *
     * @param now the moment
     * @param issued {@code iat}
     * @param begin {@code nbf}
     * @param end {@code exp}
     * @throws RefusedException when it is not valid at that moment
     */
    public void check(Instant now, Optional<Instant> issued, Optional<Instant> begin, Instant end)
            throws RefusedException {
        if (!now.isBefore(end.plus(leeway))) {
            throw refused("The token expired " + seconds(end, now)
                    + " s ago (exp): get a new one, or see whether a clock is off.");
        }
        if (begin.isPresent() && begin.get().isAfter(now.plus(leeway))) {
            throw refused("The token is valid only in " + seconds(now, begin.get())
                    + " s (nbf): the clock of the issuer or of this machine is off.");
        }
        if (issued.isPresent() && issued.get().isAfter(now.plus(leeway))) {
            throw refused("The token was issued " + seconds(now, issued.get())
                    + " s in the future (iat): the clock of the issuer or of this machine is off.");
        }
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    private static RefusedException refused(String why) {
        return new RefusedException(AuthErrors.TOKEN_TIME, why);
    }
}
