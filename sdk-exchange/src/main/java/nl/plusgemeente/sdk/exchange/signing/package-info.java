/**
 * Signatures over messages as the ADR module Signing profiles JAdES: made, and verified. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.signing.MessageVerifier}.
 */
package nl.plusgemeente.sdk.exchange.signing;
