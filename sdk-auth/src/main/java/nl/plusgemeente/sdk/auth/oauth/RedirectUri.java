package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.util.Locale;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/** Where an authorization server may send the browser back to (NL GOV OAuth §2.2.1, RFC 8252 §7.3). */
final class RedirectUri {
    private static final int LONGEST = 2048;

    private RedirectUri() {}

    static URI checked(URI address) {
        if (!address.isAbsolute()
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || address.toString().length() > LONGEST) {
            throw refused("is not an absolute address with a host, without user and fragment");
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.endsWith(".localhost") || host.endsWith(".local")) {
            throw refused("names this machine or network by a word, which others can answer to");
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && loopback(host))) {
            throw refused("is not HTTPS");
        }
        return address;
    }

    private static boolean loopback(String host) {
        return host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static ConfigurationException refused(String why) {
        return new ConfigurationException(
                AuthErrors.PROFILE,
                "The redirect URI " + why
                        + ": give the one that is registered for the client, letter for letter, which is"
                        + " HTTPS or a loopback address like http://127.0.0.1:8400/terug.");
    }
}
