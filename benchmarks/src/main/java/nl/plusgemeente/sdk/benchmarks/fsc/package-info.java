/** Calls over FSC: start reading at {@link nl.plusgemeente.sdk.benchmarks.OutwayBenchmark}. */
package nl.plusgemeente.sdk.benchmarks.fsc;
