package nl.plusgemeente.sdk.omgevingswet.dso;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a version of something holds, and since when that is known (Presenteren v8, {@code Registratiegegevens}).
 *
 * @param versie the number of the version
 * @param beginInwerking the first day on which it is in force
 * @param beginGeldigheid the first day on which it holds
 * @param eindGeldigheid the first day on which it does not hold any more
 * @param tijdstipRegistratie since when it is registered
 * @param eindRegistratie until when it was registered
 */
public record Registratiegegevens(
        OptionalInt versie,
        Optional<LocalDate> beginInwerking,
        Optional<LocalDate> beginGeldigheid,
        Optional<LocalDate> eindGeldigheid,
        Optional<Instant> tijdstipRegistratie,
        Optional<Instant> eindRegistratie) {}
