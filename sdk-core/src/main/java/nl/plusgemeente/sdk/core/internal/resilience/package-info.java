/**
 * When a call is repeated, and when not. Start reading at
 * {@link nl.plusgemeente.sdk.core.internal.resilience.RetrySafety}.
 */
package nl.plusgemeente.sdk.core.internal.resilience;
