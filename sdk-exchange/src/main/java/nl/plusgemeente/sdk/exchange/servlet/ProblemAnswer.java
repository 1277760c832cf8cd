package nl.plusgemeente.sdk.exchange.servlet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;

/** Answers that a message was refused: status, and a problem document (RFC 9457) with the code of the refusal. */
final class ProblemAnswer {
    private ProblemAnswer() {}

    static void write(HttpServletResponse response, MessageRefusedException refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        // the title is a constant of ours: nothing of what was sent comes back
        byte[] problem = ("{\"title\":\"" + refusal.code().title() + "\",\"status\":" + refusal.status()
                        + ",\"code\":\"" + refusal.code().id() + "\"}")
                .getBytes(US_ASCII);
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }
}
