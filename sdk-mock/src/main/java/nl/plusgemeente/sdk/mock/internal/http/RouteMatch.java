package nl.plusgemeente.sdk.mock.internal.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route that fits a path, with the values of its variables. */
public record RouteMatch(Route route, Map<String, String> variables) {

    /** All that fit a path below the API's base, whatever their method. */
    public static List<RouteMatch> all(Api api, String path) {
        List<RouteMatch> matches = new ArrayList<>();
        for (Route route : api.routes()) {
            route.path().match(path).ifPresent(variables -> matches.add(new RouteMatch(route, variables)));
        }
        return matches;
    }

    /** The one of a method; of several, that with the most fixed segments. */
    public static Optional<RouteMatch> best(List<RouteMatch> matches, String method) {
        return matches.stream()
                .filter(match -> match.route().method().equals(method))
                .max(Comparator.comparingLong(match -> match.route().path().weight()));
    }
}
