package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/** One word of what is asked for (RFC 6749 §3.3). */
final class ScopeWord {

    private ScopeWord() {}

    static String checked(String scope) {
        if (!scope.matches("[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255}")) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "A scope is a word without spaces (RFC 6749 §3.3): give each by itself.");
        }
        return scope;
    }
}
