/**
 * Proofs of possession with which tokens are asked for and used, so that a stolen token is worth nothing (RFC 9449).
 * Start reading at {@link nl.plusgemeente.sdk.auth.dpop.Dpop}.
 */
package nl.plusgemeente.sdk.auth.dpop;
