/**
 * What the verifier of tokens works with: keys, claims, proofs and what was seen before. Start reading at
 * {@link nl.plusgemeente.sdk.auth.token.internal.Keyring}.
 */
package nl.plusgemeente.sdk.auth.token.internal;
