package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;

/**
 * Reads the body of a refusal: problem (RFC 9457), an error of OAuth or of FSC, the older form of Ruimtelijke plannen, HTML or
 * nothing. It never fails: the status alone is an answer.
 *
 * @param json binds bodies
 */
record ProblemReader(JsonCodec json) {
    private static final int LIMIT = 64 * 1024;

    Problem read(IncomingResponse response) {
        int status = response.status();
        if (!ContentTypes.isJson(response.headers().first("Content-Type").orElse(""))) {
            return Problem.ofStatus(status);
        }
        try {
            byte[] body = BodyStreams.decoded(response).readNBytes(LIMIT);
            Object document = json.read(new ByteArrayInputStream(body), Object.class);
            if (!(document instanceof Map<?, ?> members)) {
                return Problem.ofStatus(status);
            }
            if (members.containsKey("errorDescription")) {
                return older(status, members);
            }
            if (members.containsKey("domain") && members.containsKey("message")) {
                return fsc(status, members);
            }
            return members.get("error") instanceof String ? oauth(status, members) : problem(status, members);
        } catch (IOException | UncheckedIOException | JsonException e) {
            return Problem.ofStatus(status);
        }
    }

    /**
     * The problem that stands in place of an answer, where its first bytes hold it whole: facilities in trouble have told of it with
     * HTTP 200 (Kadaster, BRK Bevragen, July 2024), and as JSON it would pass for an answer in which everything is missing. Members
     * of every other answer are left alone: nothing is parsed unless a number stands behind {@code "status"}.
     */
    Optional<Problem> inSuccess(int status, byte[] bytes, int offset, int length) {
        if (!StatusMember.in(bytes, offset, length)) {
            return Optional.empty();
        }
        try {
            Object document = json.read(new ByteArrayInputStream(bytes, offset, length), Object.class);
            return document instanceof Map<?, ?> members && isProblem(status, members)
                    ? Optional.of(problem(status, members))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException | JsonException e) {
            // not a whole document, or a broken one: who reads it says so
            return Optional.empty();
        }
    }

    private static boolean isProblem(int status, Map<?, ?> members) {
        return members.get("status") instanceof Number told
                && (told.intValue() == status || told.intValue() >= 400 && told.intValue() <= 599)
                && !text(members.get("title")).isEmpty()
                && Stream.of("type", "detail", "instance")
                        .anyMatch(name -> !text(members.get(name)).isEmpty())
                && !members.containsKey("_links")
                && !members.containsKey("_embedded");
    }

    private static Problem problem(int status, Map<?, ?> members) {
        List<String> names = elements(members.get("invalid-params"))
                .filter(Map.class::isInstance)
                .map(parameter -> text(((Map<?, ?>) parameter).get("name")))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Problem(
                text(members.get("type")),
                text(members.get("title")),
                status,
                text(members.get("detail")),
                text(members.get("instance")),
                word(members.get("code")),
                names);
    }

    /** {@code error}, {@code error_description} (RFC 6749 §5.2). */
    private static Problem oauth(int status, Map<?, ?> members) {
        return new Problem(
                "",
                text(members.get("error")),
                status,
                text(members.get("error_description")),
                "",
                word(members.get("error")),
                List.of());
    }

    /** {@code domain}, {@code code}, {@code message} (FSC Core 2.0.0). */
    private static Problem fsc(int status, Map<?, ?> members) {
        return new Problem(
                word(members.get("domain")),
                "",
                status,
                text(members.get("message")),
                "",
                word(members.get("code")),
                List.of());
    }

    /** {@code error}, {@code errorDescription}, {@code errorDetail}. */
    private static Problem older(int status, Map<?, ?> members) {
        return new Problem(
                "",
                text(members.get("error")),
                status,
                (text(members.get("errorDescription")) + " " + text(members.get("errorDetail"))).strip(),
                "",
                "",
                List.of());
    }

    private static Stream<?> elements(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.empty();
    }

    /** A short word stands in messages and logs: anything else is left out. */
    private static String word(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof String text && text.matches("[A-Za-z][A-Za-z0-9_.-]{1,59}") ? text : "";
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
