/**
 * Compact JWS (RFC 7515): written, and taken apart without trust. Start reading at
 * {@link nl.plusgemeente.sdk.auth.internal.jose.CompactJws} and
 * {@link nl.plusgemeente.sdk.auth.internal.jose.JwsSigner}.
 */
package nl.plusgemeente.sdk.auth.internal.jose;
