package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * What must be known when the browser comes back: made by {@link AuthorizationCodeFlow#begin}, kept by the application in
 * the user's own session, and used once. Another user's answer does not fit it.
 *
 * @param issuer the authorization server that was asked
 * @param clientId as which client
 * @param redirectUri where the browser comes back to
 * @param scopes what was asked for
 * @param acrValues how surely the user was to be known; empty when that was not asked
 * @param state ties the answer to the session (RFC 6749 §10.12)
 * @param nonce ties the ID token to the session (OpenID Connect Core §3.1.2.1)
 * @param codeVerifier ties the code to this client (RFC 7636)
 * @param begunAt when the browser was sent away; 30 minutes later it is too late
 */
public record PendingAuthorization(
        URI issuer,
        String clientId,
        URI redirectUri,
        List<String> scopes,
        List<String> acrValues,
        Secret state,
        Secret nonce,
        Secret codeVerifier,
        Instant begunAt) {

    /** Copies the lists. */
    public PendingAuthorization {
        scopes = List.copyOf(scopes);
        acrValues = List.copyOf(acrValues);
    }

    /**
     * One text for a session store: secret, as whoever has it and the browser's answer can finish the log-in.
     *
     * @return printable ASCII
     */
    public Secret encoded() {
        return Secret.of(PendingText.write(this));
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @param text from the user's session
     * @return the same value
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5008) for anything else
     */
    public static PendingAuthorization decode(Secret text) {
        return PendingText.read(text.reveal());
    }
}
