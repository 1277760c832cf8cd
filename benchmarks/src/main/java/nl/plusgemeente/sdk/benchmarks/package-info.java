/**
 * What the SDK costs, next to what it is built on and next to its peers. Start reading at
 * {@link nl.plusgemeente.sdk.benchmarks.AllBenchmarks}.
 */
@NullMarked
package nl.plusgemeente.sdk.benchmarks;

import org.jspecify.annotations.NullMarked;
