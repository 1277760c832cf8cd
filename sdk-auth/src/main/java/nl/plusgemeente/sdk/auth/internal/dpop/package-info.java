/**
 * Proofs of possession (RFC 9449): made, and told what servers want in them. Start reading at
 * {@link nl.plusgemeente.sdk.auth.internal.dpop.Proofs}.
 */
package nl.plusgemeente.sdk.auth.internal.dpop;
