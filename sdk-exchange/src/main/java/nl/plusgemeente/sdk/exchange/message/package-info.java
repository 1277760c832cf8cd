/**
 * Messages, free of any framework: what is signed, verified, encrypted and decrypted. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.message.IncomingMessage}.
 */
package nl.plusgemeente.sdk.exchange.message;
