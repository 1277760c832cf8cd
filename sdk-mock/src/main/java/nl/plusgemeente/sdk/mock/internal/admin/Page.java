package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.List;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.http.Answer;

/**
 * One address of the administration.
 *
 * @param method the HTTP method
 * @param path the whole path; or, when it ends in a slash and is not the root, its begin, before one more segment
 * @param parameters what the query may have; all else is refused
 * @param handler answers, or ends with a refusal
 */
record Page(String method, String path, List<String> parameters, Function<AdminRequest, Answer> handler) {

    /** One without parameters. */
    Page(String method, String path, Function<AdminRequest, Answer> handler) {
        this(method, path, List.of(), handler);
    }

    static Page get(String path, Function<AdminRequest, Answer> handler) {
        return new Page("GET", path, handler);
    }

    /** One whose last segment says which. */
    static Page each(String method, String path, Function<String, Answer> handler) {
        return new Page(method, path, request -> handler.apply(request.path().substring(path.length())));
    }

    Page asking(String... names) {
        return new Page(method, path, List.of(names), handler);
    }

    boolean fits(String actual) {
        return actual.equals(path)
                || path.length() > 1
                        && path.endsWith("/")
                        && actual.startsWith(path)
                        && actual.indexOf('/', path.length()) < 0;
    }
}
