package nl.plusgemeente.sdk.mock.internal.oauth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What only the holder of a token has.
 *
 * @param certificate the SHA-256 of its certificate (RFC 8705 §3.1)
 * @param key the thumbprint of its DPoP key (RFC 9449 §6.1)
 */
record Binding(Optional<String> certificate, Optional<String> key) {

    /** The claim {@code cnf}; without members where the token is bound to nothing. */
    Map<String, Object> confirmation() {
        Map<String, Object> members = new LinkedHashMap<>();
        certificate.ifPresent(value -> members.put("x5t#S256", value));
        key.ifPresent(value -> members.put("jkt", value));
        return members;
    }
}
