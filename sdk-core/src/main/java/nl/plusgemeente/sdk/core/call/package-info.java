/**
 * One call as a value: what is asked ({@link nl.plusgemeente.sdk.core.call.Operation}), of which API
 * ({@link nl.plusgemeente.sdk.core.call.ApiProfile}) and how its answer is read
 * ({@link nl.plusgemeente.sdk.core.call.Answer}). Start reading at {@code Operation}.
 */
package nl.plusgemeente.sdk.core.call;
