package nl.plusgemeente.sdk.auth.token;

import java.util.Optional;

/**
 * To whom a token is bound ({@code cnf}, RFC 7800); checked at every presentation.
 *
 * @param certificateThumbprint SHA-256 of the certificate, base64url ({@code x5t#S256}, RFC 8705 §3.1)
 * @param keyThumbprint thumbprint of the key of DPoP proofs, base64url ({@code jkt}, RFC 9449 §6.1)
 */
public record Confirmation(Optional<String> certificateThumbprint, Optional<String> keyThumbprint) {}
