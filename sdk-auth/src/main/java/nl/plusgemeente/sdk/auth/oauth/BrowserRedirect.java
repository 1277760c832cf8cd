package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;

/**
 * The beginning of a log-in.
 *
 * @param address where to send the user's browser: {@code Location} of a 302 or 303
 * @param pending what to keep in the user's own session until the browser comes back
 */
public record BrowserRedirect(URI address, PendingAuthorization pending) {

    /** Without the query, which holds the state. */
    @Override
    public String toString() {
        return "BrowserRedirect[" + address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath()
                + "]";
    }
}
