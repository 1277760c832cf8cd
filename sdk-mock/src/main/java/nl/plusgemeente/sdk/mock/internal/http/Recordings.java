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
    Optional<Answer> find(Api api, String operation, Call call);
}
