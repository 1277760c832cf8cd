package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.IOException;
import nl.plusgemeente.sdk.core.error.Problem;

/** What was to be read says that it is a problem, under a status that says that all is well. */
final class ProblemAsSuccessException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemAsSuccessException(Problem problem) {
        super("HTTP " + problem.status());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
