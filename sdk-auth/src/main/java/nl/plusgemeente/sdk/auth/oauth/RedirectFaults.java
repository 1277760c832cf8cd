package nl.plusgemeente.sdk.auth.oauth;

import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;

/** What can be wrong with the answer that a browser brings, in words. Nothing of the answer but a known word is repeated. */
final class RedirectFaults {
    private static final String AGAIN = " Let the user begin again.";

    private static final Map<String, String> REASONS = Map.of(
            "access_denied", "the user or the server said no; let the user try again, or ask for less",
            "login_required", "the user must log in: begin again without prompt=none",
            "invalid_scope", "a scope is unknown or not allowed for this client: compare it with the registration",
            "invalid_request", "a parameter is missing or wrong: compare redirect URI and scopes with the registration",
            "unauthorized_client", "the client may not ask for codes: compare its grant types with the registration",
            "unsupported_response_type", "the server gives no codes: ask its owner",
            "server_error", "the server fails: try later",
            "temporarily_unavailable", "the server is overloaded or being worked on: try later");

    private RedirectFaults() {}

    static TokenException unknown() {
        return refused("What was kept in the session is no pending authorization: keep PendingAuthorization.encoded()"
                + " there, unchanged." + AGAIN);
    }

    static TokenException malformed(String why) {
        return refused("The browser's answer " + why
                + ", and was not used: it was not made by the authorization server." + AGAIN);
    }

    static TokenException state() {
        return refused("The browser's answer has not the state of this session, and was not used: it belongs to another"
                + " session or was forged. Keep the pending authorization in the user's own session." + AGAIN);
    }

    static TokenException used() {
        return refused(
                "The browser's answer was used already: a page was loaded twice, or somebody repeats it." + AGAIN);
    }

    static TokenException late() {
        return refused(
                "The browser's answer came more than 30 minutes after it was sent away, and was not used." + AGAIN);
    }

    static TokenException issuer(String expected, boolean named) {
        return refused("The browser's answer "
                + (named
                        ? "is of another authorization server than"
                        : "does not name its issuer (iss), as it should for")
                + " " + expected + " that was asked, and was not used: see which server the client is registered at.");
    }

    static TokenException otherFlow() {
        return refused("The pending authorization belongs to another client or authorization server than this flow: use"
                + " the flow that began it.");
    }

    static TokenException error(String code) {
        String reason = REASONS.get(code);
        String known = code.matches("[a-z][a-z_]{1,40}") ? code : "an error without a proper word";
        return new TokenException(
                AuthErrors.AUTHORIZATION_RESPONSE,
                "The authorization server answers " + known + ": "
                        + (reason == null ? "ask its owner what that means for this client" : reason) + ".",
                CallFacts.NONE,
                code.equals("temporarily_unavailable") || code.equals("server_error"),
                null,
                null);
    }

    static TokenException idToken(String why) {
        return refused(
                "The ID token " + why + ", and its tokens are not handed out: it would be another user's log-in, or"
                        + " another client's. Compare issuer, client id and clock with those of the server.");
    }

    private static TokenException refused(String what) {
        return new TokenException(AuthErrors.AUTHORIZATION_RESPONSE, what, CallFacts.NONE, false, null, null);
    }
}
