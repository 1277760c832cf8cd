package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/** The form of a client id. */
final class ClientId {
    private static final String PRINTABLE = "[\\x20-\\x7e]{1,255}";

    private ClientId() {}

    static String checked(String id) {
        if (!id.matches(PRINTABLE) || id.isBlank()) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "A client id has 1 to 255 printable ASCII characters (RFC 6749, appendix A.1): take it over from the"
                            + " authorization server.");
        }
        return id;
    }
}
