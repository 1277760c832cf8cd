package nl.plusgemeente.sdk.auth.servlet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plusgemeente.sdk.auth.token.TokenRejectedException;

/** Answers that a token was refused: status, challenge, and a problem document (RFC 9457) without any detail. */
final class Refusals {
    private Refusals() {}

    static void answer(HttpServletResponse response, TokenRejectedException refusal) throws IOException {
        response.setStatus(refusal.status());
        refusal.wwwAuthenticate().ifPresent(challenge -> response.setHeader("WWW-Authenticate", challenge));
        refusal.dpopNonce().ifPresent(nonce -> response.setHeader("DPoP-Nonce", nonce));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        byte[] problem = ("{\"title\":\"" + title(refusal.status()) + "\",\"status\":" + refusal.status() + "}")
                .getBytes(US_ASCII);
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request presents its access token in a wrong way";
            case 403 -> "The access token does not allow this";
            case 503 -> "Access tokens cannot be verified at the moment";
            default -> "A valid access token is needed";
        };
    }
}
