/** Keeps credentials at their own API. Start reading at {@link nl.plusgemeente.sdk.auth.internal.origin.Origin}. */
package nl.plusgemeente.sdk.auth.internal.origin;
