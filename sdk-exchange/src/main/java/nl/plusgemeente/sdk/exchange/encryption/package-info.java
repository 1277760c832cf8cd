/**
 * Encrypted messages as the module Encryption of the API Design Rules wants them. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter}.
 */
package nl.plusgemeente.sdk.exchange.encryption;
