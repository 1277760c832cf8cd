/**
 * Compares what the clients of the DSO-LV send and read with the OpenAPI documents that the DSO publishes. Start reading at
 * {@link nl.plusgemeente.sdk.check.ContractCheck}.
 */
@NullMarked
package nl.plusgemeente.sdk.check;

import org.jspecify.annotations.NullMarked;
