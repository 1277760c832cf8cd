/**
 * What several ways of authenticating share and nobody else sees. Start reading at
 * {@link nl.plusgemeente.sdk.auth.internal.OwnOrigin}.
 */
package nl.plusgemeente.sdk.auth.internal;
