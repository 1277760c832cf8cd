/** Who signs and verifies messages in the benchmarks. Start reading at {@link nl.plusgemeente.sdk.benchmarks.signing.Signing}. */
package nl.plusgemeente.sdk.benchmarks.signing;
