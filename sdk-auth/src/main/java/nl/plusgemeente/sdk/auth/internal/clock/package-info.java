/** What answers tell of the clock of a server. Start reading at {@link nl.plusgemeente.sdk.auth.internal.clock.HttpDate}. */
package nl.plusgemeente.sdk.auth.internal.clock;
