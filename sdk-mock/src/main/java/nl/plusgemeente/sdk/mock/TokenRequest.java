package nl.plusgemeente.sdk.mock;

import java.util.Map;

/**
 * A request for a token, as the authorization server saw it.
 *
 * @param parameters the form, decoded; assertions, secrets and tokens among it
 * @param headers the first of each header, by lower-case name
 * @param status the status of the answer
 * @param error the {@code error} of the answer; empty text where it went well
 */
public record TokenRequest(Map<String, String> parameters, Map<String, String> headers, int status, String error) {

    /** Takes copies. */
    public TokenRequest {
        parameters = Map.copyOf(parameters);
        headers = Map.copyOf(headers);
    }

    /** Names no parameter but the grant type: the others may be secrets. */
    @Override
    public String toString() {
        return "TokenRequest[" + parameters.getOrDefault("grant_type", "") + ", " + status + " " + error + "]";
    }
}
