package nl.plusgemeente.sdk.auth.token;

import java.util.List;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;

/** Refusals as an API has to answer them. */
final class Rejections {
    private static final String PROOF_ALGORITHMS = SenderCheck.PROOF_ALGORITHMS.stream()
            .map(JwsAlgorithm::id)
            .collect(Collectors.joining(" ", "algs=\"", "\""));

    private static final String LACKING = "The token lacks a scope.";

    private Rejections() {}

    /** RFC 6750 §3.1: who presents nothing is not told of an error. */
    static TokenRejectedException nothingPresented() {
        return new TokenRejectedException(
                AuthErrors.TOKEN_INVALID,
                "The request has no access token: it belongs in the header Authorization, after Bearer or DPoP.",
                401,
                "Bearer realm=\"api\", DPoP " + PROOF_ALGORITHMS,
                "");
    }

    static TokenRejectedException badRequest(String why) {
        return new TokenRejectedException(AuthErrors.TOKEN_INVALID, why, 400, bearer("invalid_request", why), "");
    }

    static TokenRejectedException insufficientScope(List<String> wanted, boolean proof) {
        String why = "The token does not have every scope that is needed: " + String.join(" ", wanted)
                + ". Ask the authorization server for them.";
        return new TokenRejectedException(
                AuthErrors.INSUFFICIENT_SCOPE,
                why,
                403,
                (proof ? dpop("insufficient_scope", LACKING) : bearer("insufficient_scope", LACKING))
                        + ", scope=\"" + String.join(" ", wanted).replaceAll("[^\\x21\\x23-\\x5b\\x5d-\\x7e ]", "")
                        + "\"",
                "");
    }

    static TokenRejectedException of(RefusedException refusal, boolean proof) {
        if (refusal.code().equals(AuthErrors.KEYS_UNAVAILABLE)) {
            return new TokenRejectedException(refusal.code(), refusal.why(), 503, "", "");
        }
        String challenge = proof ? dpop("invalid_token", refusal.why()) : bearer("invalid_token", refusal.why());
        return new TokenRejectedException(refusal.code(), refusal.why(), 401, challenge, "");
    }

    static TokenRejectedException badProof(RefusedException refusal) {
        return new TokenRejectedException(
                refusal.code(), refusal.why(), 401, dpop("invalid_dpop_proof", refusal.why()), "");
    }

    static TokenRejectedException nonceNeeded(String nonce) {
        String why = "The DPoP proof does not hold the nonce that this API asks for: make it again with the one in the"
                + " answer (RFC 9449 9).";
        return new TokenRejectedException(AuthErrors.TOKEN_SENDER, why, 401, dpop("use_dpop_nonce", why), nonce);
    }

    private static String bearer(String error, String why) {
        return "Bearer error=\"" + error + "\", error_description=\"" + plain(why) + "\"";
    }

    private static String dpop(String error, String why) {
        return "DPoP error=\"" + error + "\", error_description=\"" + plain(why) + "\", " + PROOF_ALGORITHMS;
    }

    /** What may stand in an error_description (RFC 6750 §3): printable ASCII without quote and backslash. */
    private static String plain(String why) {
        return why.replaceAll("[^\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]", "");
    }
}
