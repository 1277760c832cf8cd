package nl.plusgemeente.sdk.auth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * What a ZGW API means when it refuses: it answers 403 to a bad token as well as to a good one without rights, and tells
 * them apart by {@code code}.
 *
 * @param client the client id
 * @param context the attempt
 */
record ZgwRefusals(String client, AttemptContext context) {
    private static final String EXPIRED = "jwt-expired";
    /** Less than this may be the way of the answer. */
    private static final Duration NOTICED = Duration.ofSeconds(2);

    Reaction judge(Refusal refusal) {
        Problem problem = refusal.error().problem();
        if (problem.status() != 401 && problem.status() != 403) {
            return Reaction.NONE;
        }
        Optional<String> remedy = remedy(problem.code(), refusal.headers());
        if (remedy.isEmpty()) {
            return problem.status() == 403 ? new Reaction.Explained(denied(problem)) : Reaction.NONE;
        }
        if (problem.code().equals(EXPIRED) && context.attempt() == 1 && repeatable(refusal)) {
            return Reaction.REPEAT;
        }
        return new Reaction.Explained(new ZgwJwtRefusedException(
                "The API refuses the ZGW JWT of client " + client + " (HTTP " + problem.status() + ", " + problem.code()
                        + "): " + remedy.get() + ".",
                context.facts(),
                problem));
    }

    private AccessDeniedException denied(Problem problem) {
        return new AccessDeniedException(
                "The API knows client " + client + " and does not allow it this (HTTP 403"
                        + (problem.code().isEmpty() ? "" : ", " + problem.code())
                        + "): have its rights set in the Autorisaties API, for the scope of this operation and the type"
                        + " that it is about.",
                context.facts(),
                problem);
    }

    private Optional<String> remedy(String code, Headers headers) {
        return Optional.ofNullable(
                switch (code) {
                    case "invalid-jwt-signature" ->
                        "the secret is not the one that the component has for this client id; compare both, and mind"
                                + " spaces and line ends around it";
                    case "invalid-client-identifier" ->
                        "the component does not know the client id; have it registered there, and check that this is the"
                                + " environment where it was";
                    case "missing-client-identifier", "jwt-missing-iat-claim", "jwt-decode-error" ->
                        "it did not arrive as it was sent; look for a proxy or route that changes the Authorization"
                                + " header, and whether the component expects another kind of token";
                    case EXPIRED, "jwt-immaturesignatureerror" -> clocks(headers);
                    case "not_authenticated", "not_authenticated_for_ac" ->
                        "the component saw no token; look for a proxy or route that drops the Authorization header, and"
                                + " whether the component can reach its Autorisaties API";
                    default -> null;
                });
    }

    private String clocks(Headers headers) {
        Instant own = context.means().time().clock().instant();
        Optional<Duration> ahead = date(headers).map(theirs -> Duration.between(theirs, own));
        if (ahead.isEmpty()) {
            return "the clocks of this machine and the component differ; synchronize both with a time server";
        }
        long seconds = ahead.get().toSeconds();
        if (ahead.get().abs().compareTo(NOTICED) < 0) {
            return "the clocks agree, so the component allows tokens less time than they have; have its JWT expiry checked";
        }
        return "the clock of this machine is about " + Math.abs(seconds) + " s " + (seconds > 0 ? "ahead of" : "behind")
                + " that of the component; synchronize both with a time server";
    }

    private static Optional<Instant> date(Headers headers) {
        try {
            return headers.first("Date").map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean repeatable(Refusal refusal) {
        return refusal.request().body().map(RequestBody::repeatable).orElse(true);
    }
}
