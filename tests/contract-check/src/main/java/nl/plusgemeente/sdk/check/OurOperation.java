package nl.plusgemeente.sdk.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.call.Operation;

/**
 * One call that a client makes, as far as an OpenAPI document tells about it.
 *
 * @param api the id of the API
 * @param method the HTTP method
 * @param path the path below the API's base, with a slash at its start
 * @param query the names of parameters that were seen in the query
 * @param answer what the answer is read into; empty where it is bytes or nothing
 */
record OurOperation(String api, String method, String path, Set<String> query, Optional<Reading> answer) {

    static OurOperation of(Operation<?> operation) {
        Set<String> query = operation.query().stream()
                .map(Operation.Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return new OurOperation(
                operation.api().id(),
                operation.method(),
                "/" + operation.path(),
                query,
                Reading.of(operation.answer()));
    }

    /** The path with nameless variables: two documents may give one variable two names. */
    String shape() {
        return shape(path);
    }

    static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** The same call, with the parameters of another sight of it as well. */
    OurOperation and(OurOperation other) {
        Set<String> both = new TreeSet<>(query);
        both.addAll(other.query);
        return new OurOperation(api, method, path, both, answer.or(other::answer));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
