package nl.plusgemeente.sdk.auth.oauth;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.CompactJws;
import nl.plusgemeente.sdk.auth.internal.jose.JwsHeader;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.internal.jose.TokenPart;
import nl.plusgemeente.sdk.auth.token.internal.Keyring;

/**
 * Whether an ID token was signed by its server, as the profile and not the token says.
 *
 * @param keys the server's
 */
record IdTokenSignature(ServerKeys keys) {
    private static final int LONGEST = 32 * 1024;
    private static final int DEPTH = 10;

    /**
     * What the server signed.
     *
     * @param algorithm how
     * @param claims what it says, not judged yet
     */
    record Signed(JwsAlgorithm algorithm, Map<String, Object> claims) {
        /** Names only: the values may be personal data. */
        @Override
        public String toString() {
            return "Signed" + claims.keySet();
        }
    }

    Signed verified(String token, AuthProfile profile) {
        try {
            CompactJws jws = CompactJws.parse(token, LONGEST);
            JwsHeader header = JwsHeader.parse(jws.header());
            if (header.type().filter(type -> !type.equalsIgnoreCase("JWT")).isPresent()) {
                throw RedirectFaults.idToken("is of another type (typ)");
            }
            if (!profile.algorithms().contains(header.algorithm())) {
                throw RedirectFaults.idToken("is not signed as the profile " + profile + " allows");
            }
            requireSignature(jws, header);
            return new Signed(header.algorithm(), JwsHeader.object(TokenPart.decode(jws.payload()), DEPTH, "payload"));
        } catch (RefusedException e) {
            if (e.code().equals(AuthErrors.KEYS_UNAVAILABLE)) {
                throw keys.unavailable(e);
            }
            throw RedirectFaults.idToken("is damaged or of another form (" + e.why() + ")");
        }
    }

    private void requireSignature(CompactJws jws, JwsHeader header) throws RefusedException {
        Optional<String> name = header.kid().or(() -> header.thumbprint().map(KeySet::nameOf));
        if (name.isEmpty()) {
            throw RedirectFaults.idToken("does not say with which key it is signed (kid)");
        }
        byte[] signature = TokenPart.decode(jws.signature());
        Keyring ring = keys.current();
        VerificationKey key = ring.key(name.get());
        if (key != null && !key.verifies(header.algorithm(), jws.signingInput(), signature)) {
            key = ring.other(name.get(), key);
            if (key != null && !key.verifies(header.algorithm(), jws.signingInput(), signature)) {
                key = null;
            }
        }
        if (key == null) {
            throw RedirectFaults.idToken("is not signed with a key of the server");
        }
    }
}
