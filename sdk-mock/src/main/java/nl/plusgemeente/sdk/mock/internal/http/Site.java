package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.mock.Fault;

/** Something that answers requests in a way of its own: its paths, its errors, its manner of letting callers in. */
public interface Site {

    /** Whether a request is meant for this site. */
    boolean serves(Incoming incoming);

    /** Whether it needs requests to a path to the letter: {@link Incoming#raw()}. */
    default boolean needsRaw(String path) {
        return false;
    }

    /** What a request is meant for. */
    Target target(Incoming incoming);

    /** A fault that is planned for a request besides those of the mock as a whole; counts it. */
    default Optional<Fault> fault(Incoming incoming) {
        return Optional.empty();
    }

    /** Answers, also what is wrong. */
    Answer answer(Incoming incoming);

    /** Its APIs, each with its operations, as faults name them. */
    Map<String, Set<String>> operations();
}
