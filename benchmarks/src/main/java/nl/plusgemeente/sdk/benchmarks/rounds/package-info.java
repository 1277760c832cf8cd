/**
 * Ratios on a machine that is not ours alone: each contender has a process of its own, and they take turns in short
 * rounds, so that what disturbs one disturbs all. Start reading at
 * {@link nl.plusgemeente.sdk.benchmarks.rounds.Rounds}.
 */
@NullMarked
package nl.plusgemeente.sdk.benchmarks.rounds;

import org.jspecify.annotations.NullMarked;
