package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/**
 * Says what a refusal of an authorization server means for whoever runs the client.
 *
 * @param proof what the client showed
 * @param metadata what the server says of itself
 * @param asked what was asked, in words
 */
record TokenFaults(ClientProof proof, ServerMetadata metadata, String asked) {
    private static final Set<String> PASSING = Set.of("temporarily_unavailable", "server_error", "slow_down");
    /** Less than this explains no refusal. */
    private static final Duration NOTABLE = Duration.ofSeconds(5);

    TokenException of(SdkException e) {
        if (e instanceof ApiException answer) {
            return refusal(answer);
        }
        if (e instanceof ResponseFormatException) {
            return error(
                    AuthErrors.TOKEN_RESPONSE,
                    server() + " answers with something else than JSON of the agreed form (" + e.code()
                            + ", see the cause): check its address, and that no proxy or maintenance page answers in"
                            + " its place.",
                    e,
                    null);
        }
        return unavailable(e, "cannot be reached (" + e.code() + " " + e.code().title() + ")", null);
    }

    private TokenException refusal(ApiException e) {
        String word = e.problem().code();
        String said = "HTTP " + e.status() + (word.isEmpty() ? "" : ", " + word);
        if (e.status() == 429 || e.status() >= 500 || PASSING.contains(word)) {
            return unavailable(
                    e,
                    "fails or asks to slow down (" + said + ")",
                    e.retryAfter().orElse(null));
        }
        if (e.status() < 400) {
            return error(
                    AuthErrors.TOKEN_RESPONSE,
                    server() + " redirects (" + said + "), which is not followed, as a proof goes nowhere else: check"
                            + " its address.",
                    e,
                    null);
        }
        if (word.equals("invalid_client") || word.isEmpty() && (e.status() == 401 || e.status() == 403)) {
            return error(
                    AuthErrors.CLIENT_REFUSED,
                    server() + " refuses the client " + clientId() + " (" + said + ")" + shown() + ". " + clock()
                            + remedy(),
                    e,
                    null);
        }
        if (e.status() == 404 || e.status() == 405 || e.status() == 410) {
            return error(
                    AuthErrors.METADATA,
                    server() + " knows no such address (" + said + "): check the endpoint in its metadata or in the"
                            + " configuration.",
                    e,
                    null);
        }
        return error(
                AuthErrors.GRANT_REFUSED,
                server() + " refuses what the client " + clientId() + " asks for (" + said + "): " + asked + ". "
                        + advice(word),
                e,
                null);
    }

    private TokenException unavailable(SdkException e, String how, @Nullable Duration retryAfter) {
        return new TokenException(
                AuthErrors.SERVER_UNAVAILABLE,
                server() + " " + how + ": try later, and tell its operator when it stays so.",
                facts(e),
                e.retryable() || e instanceof ApiException,
                retryAfter,
                e);
    }

    private static TokenException error(ErrorCode code, String what, SdkException e, @Nullable Duration retryAfter) {
        return new TokenException(code, what, facts(e), false, retryAfter, e);
    }

    private static CallFacts facts(SdkException e) {
        return new CallFacts(e.operation(), e.tenant(), e.attempts(), e.correlationId());
    }

    private String server() {
        return "The authorization server " + proof.client().server().issuer();
    }

    private String clientId() {
        return proof.client().authentication().clientId();
    }

    /** Key or certificate: what its operator needs to find the registration. */
    private String shown() {
        String key = proof.assertion()
                .map(made -> "; its statement was signed with "
                        + made.algorithm().id() + " by key " + made.keyId() + " for audience " + proof.audience())
                .orElse("");
        return key + proof.identity().map(own -> "; certificate: " + own).orElse("");
    }

    private String clock() {
        if (proof.assertion().isEmpty() || proof.ahead().isEmpty()) {
            return "";
        }
        Duration ahead = proof.ahead().get();
        if (ahead.abs().compareTo(NOTABLE) < 0) {
            return "The clocks agree. ";
        }
        return "Your clock is " + ahead.abs().toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead of")
                + " that of the server: set it right first. ";
    }

    private String remedy() {
        ClientMethod method = proof.client().authentication().method();
        if (!metadata.clientMethods().isEmpty() && !metadata.clientMethods().contains(method.id())) {
            return "The server takes " + Words.list(metadata.clientMethods()) + " only, not " + method.id() + ".";
        }
        return switch (method) {
            case PRIVATE_KEY_JWT ->
                "See that the client id is right, that the server knows this very key, and that it"
                        + " wants this audience.";
            case TLS_CLIENT_AUTH ->
                "See that the client id is right and that this very certificate is registered with" + " it.";
            default -> "See that client id and secret are right and belong to this environment.";
        };
    }

    private static String advice(String word) {
        return switch (word) {
            case "invalid_scope" -> "See that the client is allowed each of these scopes, spelt exactly so.";
            case "invalid_target" ->
                "See that the server knows this audience or resource, and the client may have" + " tokens for it.";
            case "unauthorized_client" ->
                "See that the client id is registered for this grant: between government"
                        + " organisations each grant has a client id of its own.";
            case "unsupported_grant_type" -> "The server does not know this grant: ask its operator.";
            case "invalid_grant" ->
                "What was handed in is no longer valid, was used before or belongs to another"
                        + " client: get a new one.";
            default -> "See the server's own words in the cause, and ask its operator.";
        };
    }
}
