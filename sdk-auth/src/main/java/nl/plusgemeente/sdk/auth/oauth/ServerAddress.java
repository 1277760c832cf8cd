package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/** Which addresses an authorization server may have. */
final class ServerAddress {
    private ServerAddress() {}

    /** What is wrong with an address; it never repeats user or password. */
    static Optional<String> fault(FacilityEnvironment environment, URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return Optional.of("is not an absolute address without user and fragment");
        }
        if (!environment.allows(address)) {
            return Optional.of("(" + address.getScheme() + "://" + address.getAuthority() + ") does not fit "
                    + environment + ": "
                    + (environment.isLocal() ? "only this machine" : "HTTPS to another machine")
                    + " is allowed");
        }
        return Optional.empty();
    }

    static void requireConfigured(FacilityEnvironment environment, URI address, String what) {
        fault(environment, address).ifPresent(fault -> {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "The " + what + " of the authorization server " + fault + ".");
        });
        if (what.equals("issuer") && address.getRawQuery() != null) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "The issuer of the authorization server has no query (RFC 8414 §2).");
        }
    }
}
