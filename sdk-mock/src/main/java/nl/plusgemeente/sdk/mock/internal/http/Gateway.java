package nl.plusgemeente.sdk.mock.internal.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The way of one request: which API, which operation, may the caller in, are path and headers right, and only then the
 * handler. Reads top to bottom in that order.
 */
public final class Gateway {

    private final List<Api> apis;
    private final ApiKeys keys;
    private final BiFunction<Api, Match, Optional<Answer>> recorded;

    /** A route with the values of its variables. */
    public record Match(Route route, Map<String, String> variables) {}

    /**
     * @param apis what there is to call
     * @param keys who may call the public zone
     * @param recorded gives an operation's recorded answer, if there is one
     */
    public Gateway(List<Api> apis, ApiKeys keys, BiFunction<Api, Match, Optional<Answer>> recorded) {
        this.apis = List.copyOf(apis);
        this.keys = keys;
        this.recorded = recorded;
    }

    public Answer answer(Incoming incoming) {
        try {
            Api api = find(incoming).orElseThrow(Problem::noSuchPath);
            return answer(incoming, api).with("API-Version", api.version());
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** The API that a request is meant for. */
    public Optional<Api> find(Incoming incoming) {
        return apis.stream()
                .filter(api -> api.zone() == incoming.zone())
                .filter(api -> incoming.path().startsWith(api.basePath() + "/"))
                .findFirst();
    }

    private Answer answer(Incoming incoming, Api api) {
        Match match = match(incoming, api);
        if (api.zone() == Zone.PUBLIC) {
            keys.check(incoming);
        }
        Tomcat.check(incoming);
        String produces = Negotiation.check(incoming, match.route());
        Optional<Answer> known = recorded.apply(api, match);
        if (known.isPresent()) {
            return known.get();
        }
        String base = incoming.origin() + api.basePath();
        Call call = new Call(incoming, base, match.variables(), incoming.query(), produces);
        return match.route().handler().answer(call);
    }

    /** The operation that a request is meant for. */
    public static Match match(Incoming incoming, Api api) {
        String path = incoming.path().substring(api.basePath().length());
        List<Match> matches = new ArrayList<>();
        for (Route route : api.routes()) {
            route.path().match(path).ifPresent(variables -> matches.add(new Match(route, variables)));
        }
        if (matches.isEmpty()) {
            throw Problem.noSuchPath();
        }
        return matches.stream()
                .filter(match -> match.route().method().equals(incoming.method()))
                .max(Comparator.comparingLong(match -> match.route().path().weight()))
                .orElseThrow(() -> Problem.methodNotAllowed(methods(matches)));
    }

    private static String methods(List<Match> matches) {
        TreeSet<String> methods = new TreeSet<>();
        matches.forEach(match -> methods.add(match.route().method()));
        return String.join(", ", methods);
    }
}
