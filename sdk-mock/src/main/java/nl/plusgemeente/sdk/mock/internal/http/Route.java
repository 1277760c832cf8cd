package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;

/**
 * One operation of an API: where it is found, what it speaks, and who carries it out.
 *
 * @param operation the name of the operation, as faults and recorded files use it
 * @param method the HTTP method
 * @param path the path below the API's base
 * @param consumes the media types that a body may have; empty where there is none
 * @param produces the media types it can answer with; the first is the default
 * @param crs what the header {@code Content-Crs} may say; empty where it is not asked for
 * @param handler what carries it out
 */
public record Route(
        String operation,
        String method,
        PathTemplate path,
        List<String> consumes,
        List<String> produces,
        List<String> crs,
        Handler handler) {

    private static final List<String> HAL = List.of(Answer.HAL);
    private static final List<String> JSON = List.of(Answer.JSON);

    public static Route get(String operation, String path, Handler handler) {
        return new Route(operation, "GET", new PathTemplate(path), List.of(), HAL, List.of(), handler);
    }

    /** A question in a JSON body. */
    public static Route post(String operation, String path, Handler handler) {
        return new Route(operation, "POST", new PathTemplate(path), JSON, HAL, List.of(), handler);
    }

    /** A search with a GeoJSON geometry in its body. */
    public static Route search(String operation, String path, Handler handler) {
        return post(operation, path, handler).inCrs(Crs.RD);
    }

    /** A change of some members of a thing (RFC 7396). */
    public static Route mergePatch(String operation, String path, Handler handler) {
        return new Route(
                operation, "PATCH", new PathTemplate(path), List.of(Answer.MERGE_PATCH), HAL, List.of(), handler);
    }

    public Route consuming(String... mediaTypes) {
        return new Route(operation, method, path, List.of(mediaTypes), produces, crs, handler);
    }

    public Route producing(String... mediaTypes) {
        return new Route(operation, method, path, consumes, List.of(mediaTypes), crs, handler);
    }

    /** Wants a header {@code Content-Crs}, in one of these forms. */
    public Route inCrs(String... forms) {
        return new Route(operation, method, path, consumes, produces, List.of(forms), handler);
    }
}
