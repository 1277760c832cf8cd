package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;
import java.util.List;

/**
 * A samenwerking; what changes in it stands in the {@link Book}.
 *
 * @param id its identification
 * @param titel its title, also where it is
 * @param deelnemers who takes part; the first is the bevoegd gezag, who began it
 * @param begin when it began
 */
record Samenwerking(String id, String titel, List<Deelnemer> deelnemers, Instant begin) {}
