package nl.plusgemeente.sdk.auth.spi;

import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** Asks an authorization server for a token. */
@FunctionalInterface
public interface TokenSource {

    /**
     * Asks for a token.
     *
     * @param context the call that needs it, and pays for asking with its own time
     * @param hurried whether the call has a good token already, and must not be kept long
     * @return the token
     * @throws nl.plusgemeente.sdk.auth.TokenException when the server gives none, whoever asks
     * @throws nl.plusgemeente.sdk.core.error.SdkException for a reason that lies with this call only
     */
    HeldToken.Given fetch(AttemptContext context, boolean hurried);
}
