/**
 * JWE in compact form (RFC 7516 §3.1) with RSA-OAEP and A256GCM, over streams. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.internal.jwe.EncryptedBody}.
 */
package nl.plusgemeente.sdk.exchange.internal.jwe;
