package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Optional;

/** Answers that go before those of the handlers. */
@FunctionalInterface
public interface Recordings {

    /**
     * The recorded answer of an operation, if there is one.
     *
     * @param api the API
     * @param operation the name of the operation
     * @param call the question
     */
    Optional<Recorded> find(Api api, String operation, Call call);

    /**
     * What was recorded.
     *
     * @param answer as it was given
     * @param ofThisQuestion whether it was given to this very question; else to another of the same operation
     */
    record Recorded(Answer answer, boolean ofThisQuestion) {}
}
