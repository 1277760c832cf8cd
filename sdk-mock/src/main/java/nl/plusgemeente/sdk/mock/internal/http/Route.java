package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;

/**
 * One operation of an API: where it is found, what it speaks, and who carries it out.
 *
 * @param operation the name of the operation, as faults and recorded files use it
 * @param method the HTTP method
 * @param path the path below the API's base
 * @param produces the media types it can answer with; the first is the default
 * @param needsCrs whether it wants a {@code Content-Crs} header
 * @param handler what carries it out
 */
public record Route(
        String operation, String method, PathTemplate path, List<String> produces, boolean needsCrs, Handler handler) {

    private static final List<String> HAL = List.of(Answer.HAL);

    public static Route get(String operation, String path, Handler handler) {
        return new Route(operation, "GET", new PathTemplate(path), HAL, false, handler);
    }

    /** A search with a GeoJSON geometry in its body. */
    public static Route search(String operation, String path, Handler handler) {
        return new Route(operation, "POST", new PathTemplate(path), HAL, true, handler);
    }

    public Route producing(String... mediaTypes) {
        return new Route(operation, method, path, List.of(mediaTypes), needsCrs, handler);
    }
}
