package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.internal.jose.Digest;

/** Proof that whoever brings a code is who asked for it (RFC 7636): with S256 always, {@code plain} never. */
final class Pkce {
    static final String METHOD = "S256";

    private Pkce() {}

    /** What goes with the browser for a verifier that stays here (§4.2). */
    static String challenge(String verifier) {
        return Digest.of(verifier).text();
    }
}
