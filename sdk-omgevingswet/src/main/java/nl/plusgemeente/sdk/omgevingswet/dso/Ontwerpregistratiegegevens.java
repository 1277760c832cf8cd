package nl.plusgemeente.sdk.omgevingswet.dso;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Since when a version of a draft is known (Presenteren v8, {@code Ontwerpregistratiegegevens}); it holds on no day yet.
 *
 * @param versie the number of the version
 * @param tijdstipRegistratie since when it is registered
 * @param eindRegistratie until when it was registered
 */
public record Ontwerpregistratiegegevens(
        OptionalInt versie, Optional<Instant> tijdstipRegistratie, Optional<Instant> eindRegistratie) {}
