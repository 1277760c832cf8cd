package nl.plusgemeente.sdk.auth.internal.dpop;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.internal.jose.Entropy;

/** What one proof says (RFC 9449 §4.2). */
record ProofClaims(String method, URI address, Instant now, Optional<String> token, Optional<String> nonce) {

    Map<String, Object> members() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", Entropy.next());
        claims.put("htm", method);
        claims.put("htu", target(address));
        claims.put("iat", now.getEpochSecond());
        token.ifPresent(value -> claims.put("ath", Digest.of(value).text()));
        nonce.ifPresent(value -> claims.put("nonce", value));
        return claims;
    }

    /** The address without query and fragment, in the form that servers compare (RFC 3986 §6.2.2, §6.2.3). */
    static String target(URI address) {
        String path = address.getRawPath();
        return origin(address) + (path == null || path.isEmpty() ? "/" : path);
    }

    static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean standard = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT)
                + (standard ? "" : ":" + port);
    }

    /** Method and address: a nonce or token is nobody else's business. */
    @Override
    public String toString() {
        return "ProofClaims[" + method + " " + target(address) + "]";
    }
}
