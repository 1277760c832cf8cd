package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;
import java.util.stream.Stream;

/**
 * One operation of an API: where it is found, what it speaks, and who carries it out.
 *
 * @param operation the name of the operation, as faults and recorded files use it
 * @param method the HTTP method
 * @param path the path below the API's base
 * @param consumes the media types that a body may have; empty where there is none
 * @param produces the media types it can answer with; the first is the default
 * @param crs what the header {@code Content-Crs} may say; empty where it is not asked for
 * @param parameters what the query may have; all else is refused
 * @param members what a JSON body may have; all else is refused
 * @param handler what carries it out
 */
public record Route(
        String operation,
        String method,
        PathTemplate path,
        List<String> consumes,
        List<String> produces,
        List<String> crs,
        List<String> parameters,
        MemberTree members,
        Handler handler) {

    private static final List<String> HAL = List.of(Answer.HAL);
    private static final List<String> JSON = List.of(Answer.JSON);

    public static Route get(String operation, String path, Handler handler) {
        return of(operation, "GET", path, List.of(), handler);
    }

    /** A question in a JSON body. */
    public static Route post(String operation, String path, Handler handler) {
        return of(operation, "POST", path, JSON, handler);
    }

    /** A search with a GeoJSON geometry in its body. */
    public static Route search(String operation, String path, Handler handler) {
        return post(operation, path, handler).holdingGeometry("geometrie").inCrs(Crs.RD);
    }

    /** A change of some members of a thing (RFC 7396). */
    public static Route mergePatch(String operation, String path, Handler handler) {
        return of(operation, "PATCH", path, List.of(Answer.MERGE_PATCH), handler);
    }

    /** A file, of whatever kind. */
    public static Route put(String operation, String path, Handler handler) {
        return of(operation, "PUT", path, List.of(), handler);
    }

    private static Route of(String operation, String method, String path, List<String> consumes, Handler handler) {
        return new Route(
                operation,
                method,
                new PathTemplate(path),
                consumes,
                HAL,
                List.of(),
                List.of(),
                MemberTree.NONE,
                handler);
    }

    public Route consuming(String... mediaTypes) {
        return new Route(operation, method, path, List.of(mediaTypes), produces, crs, parameters, members, handler);
    }

    public Route producing(String... mediaTypes) {
        return new Route(operation, method, path, consumes, List.of(mediaTypes), crs, parameters, members, handler);
    }

    /** Wants a header {@code Content-Crs}, in one of these forms. */
    public Route inCrs(String... forms) {
        return new Route(operation, method, path, consumes, produces, List.of(forms), parameters, members, handler);
    }

    /** Knows these parameters, besides those that it knew. */
    public Route asking(String... names) {
        return asking(List.of(names));
    }

    /** Knows these parameters, besides those that it knew. */
    public Route asking(List<String> names) {
        List<String> all = Stream.concat(parameters.stream(), names.stream()).toList();
        return new Route(operation, method, path, consumes, produces, crs, all, members, handler);
    }

    /** Knows these members of its body, those of objects in it by their path: {@code bestuursorgaan.oin}. */
    public Route holding(String... paths) {
        return holding(List.of(paths));
    }

    /** Knows these members of its body, those of objects in it by their path: {@code bestuursorgaan.oin}. */
    public Route holding(List<String> paths) {
        return holding(members.with(paths));
    }

    /** Knows a GeoJSON geometry in its body, without foreign members (RFC 7946 §6.1). */
    public Route holdingGeometry(String path) {
        return holding(path + ".type", path + ".coordinates", path + ".bbox");
    }

    /** Takes any JSON object. */
    public Route holdingAnything() {
        return holding(MemberTree.ANY);
    }

    private Route holding(MemberTree tree) {
        return new Route(operation, method, path, consumes, produces, crs, parameters, tree, handler);
    }

    /** Whether it has a body in JSON. */
    boolean hasJson() {
        return consumes.stream().anyMatch(type -> type.endsWith("json"));
    }
}
