package nl.plusgemeente.sdk.core.internal.pipeline;

import java.time.Duration;
import java.util.Locale;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.internal.resilience.RetryAfter;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/**
 * Which error an error status stands for. Here is the place for a new error by status.
 *
 * @param problems reads the body of a refusal
 * @param time for dates in {@code Retry-After}
 */
record StatusErrors(ProblemReader problems, Timekeeper time) {

    ApiException of(IncomingResponse response, AttemptContext context) {
        Problem problem = problems.read(response);
        CallFacts facts = context.facts();
        String said = "HTTP " + problem.status() + word(problem);
        return switch (response.status()) {
            case 401, 403 -> refusedCredentials(said, context, problem);
            case 404, 410 ->
                new NotFoundException(
                        "The API does not know what was asked for (" + said
                                + "): check the identification and the date, and"
                                + " mind that identifications differ per environment.",
                        facts,
                        problem);
            case 400, 406, 415, 422 ->
                aboutTheKey(problem)
                        ? refusedCredentials(said, context, problem)
                        : new InvalidRequestException(
                                "The API refuses the request (" + said + "): see problem() for its reason.",
                                facts,
                                problem);
            case 409, 412 ->
                error(
                        CoreErrors.CONFLICT,
                        "The state at the API has changed meanwhile (" + said + "): read it again before you write.",
                        context,
                        problem,
                        null);
            case 429 ->
                error(
                        CoreErrors.TOO_MANY_REQUESTS,
                        "The API asks to slow down (" + said
                                + "): wait as long as retryAfter() says, or make fewer calls.",
                        context,
                        problem,
                        retryAfter(response));
            default -> other(response, context, problem, said);
        };
    }

    /** A success by its status, and a problem by its body: as passing as an error of the server, which is what it nearly always is. */
    static ApiException ofSuccess(Problem problem, CallFacts facts) {
        return new ApiException(
                CoreErrors.PROBLEM_AS_SUCCESS,
                "The API answers HTTP " + problem.status() + " and tells of a problem in the body" + word(problem)
                        + ": try later, and report it with the correlation id when it stays so.",
                facts,
                true,
                problem,
                null);
    }

    private ApiException other(IncomingResponse response, AttemptContext context, Problem problem, String said) {
        if (response.status() >= 500) {
            return error(
                    CoreErrors.SERVER_ERROR,
                    "The API fails (" + said + "): try later, and report it with the correlation id when it stays so.",
                    context,
                    problem,
                    retryAfter(response));
        }
        if (response.status() < 400) {
            return error(
                    CoreErrors.REDIRECT,
                    "The API answers with a redirect (" + said + "), which is not followed, as credentials go nowhere"
                            + " else: check the address.",
                    context,
                    problem,
                    null);
        }
        return error(CoreErrors.CLIENT_ERROR, "The API refuses the call (" + said + ").", context, problem, null);
    }

    private static CredentialsRefusedException refusedCredentials(
            String said, AttemptContext context, Problem problem) {
        return new CredentialsRefusedException(
                "The API refuses the tenant's " + context.operation().api().credential() + " (" + said
                        + "): check that it is complete and belongs to the environment " + context.environment() + ".",
                context.facts(),
                problem);
    }

    /** The DSO answers 400 to a key of the wrong form. */
    private static boolean aboutTheKey(Problem problem) {
        String title = problem.title().toLowerCase(Locale.ROOT);
        return title.contains("api key")
                || title.contains("api-key")
                || problem.typeName().equals("Ongeautoriseerd");
    }

    private static ApiException error(
            ErrorCode code, String what, AttemptContext context, Problem problem, @Nullable Duration retryAfter) {
        boolean passing = problem.status() == 429 || problem.status() >= 500;
        return new ApiException(code, what, context.facts(), passing, problem, retryAfter);
    }

    private @Nullable Duration retryAfter(IncomingResponse response) {
        return response.headers()
                .first("Retry-After")
                .flatMap(value -> RetryAfter.parse(value, time.clock()))
                .orElse(null);
    }

    private static String word(Problem problem) {
        String word = problem.code().isEmpty() ? problem.typeName() : problem.code();
        return word.isEmpty() ? "" : ", " + word;
    }
}
