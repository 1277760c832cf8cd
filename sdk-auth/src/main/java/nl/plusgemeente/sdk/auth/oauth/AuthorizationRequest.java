package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.util.List;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * What a user is asked to allow.
 *
 * @param redirectUri where the browser comes back to, exactly as registered: HTTPS, or a loopback address
 * @param scopes what is asked for, in words of the server; {@code openid} among them asks who the user is
 * @param acrValues how surely the user must be known, any one of these; empty for any way
 */
public record AuthorizationRequest(URI redirectUri, List<String> scopes, List<String> acrValues) {

    /**
     * Copies the lists and refuses addresses that answers could be stolen from.
     *
     * @throws ConfigurationException (SDK-5001) for such an address, and for a scope that is more than a word
     */
    public AuthorizationRequest {
        RedirectUri.checked(redirectUri);
        scopes = scopes.stream().map(ScopeWord::checked).toList();
        acrValues = List.copyOf(acrValues);
    }

    /**
     * A request for scopes.
     *
     * @param redirectUri where the browser comes back to
     * @param scopes what is asked for
     * @return a request that takes any way of logging in
     */
    public static AuthorizationRequest of(URI redirectUri, String... scopes) {
        return new AuthorizationRequest(redirectUri, List.of(scopes), List.of());
    }

    /**
     * The same request, for users who are known surely enough.
     *
     * @param values in words of the server, any one of which will do
     * @return a request
     */
    public AuthorizationRequest acrValues(String... values) {
        return new AuthorizationRequest(redirectUri, scopes, List.of(values));
    }
}
