package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.internal.http.Recordings.Recorded;

/**
 * The way of one request: which API, which operation, may the caller in, are path and headers right, and only then the
 * handler. Reads top to bottom in that order.
 */
public final class Gateway implements Site {

    private static final int NOT_FOUND = 404;

    private final List<Api> apis;
    private final ApiKeys keys;
    private final Recordings recordings;
    private final Strictness strictness;

    /**
     * @param apis what there is to call
     * @param keys who may call the public zone
     * @param recordings answers that go before those of the handlers
     * @param strictness what becomes of names that no operation knows
     */
    public Gateway(List<Api> apis, ApiKeys keys, Recordings recordings, Strictness strictness) {
        this.apis = List.copyOf(apis);
        this.keys = keys;
        this.recordings = recordings;
        this.strictness = strictness;
    }

    @Override
    public boolean serves(Incoming incoming) {
        return find(incoming).isPresent();
    }

    @Override
    public boolean needsRaw(String path) {
        return apis.stream().anyMatch(api -> api.needsRaw(path));
    }

    @Override
    public Map<String, Set<String>> operations() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Api api : apis) {
            all.put(
                    api.name(),
                    api.routes().stream().map(Route::operation).collect(Collectors.toCollection(TreeSet::new)));
        }
        return all;
    }

    /** The names of APIs that ask for a key. */
    public Set<String> keyed() {
        return apis.stream()
                .filter(api -> api.zone() == Zone.PUBLIC && api.wantsKey())
                .map(Api::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Answer answer(Incoming incoming) {
        try {
            Api api = find(incoming).orElseThrow(() -> Problem.noSuchPath());
            return answer(incoming, api).with("API-Version", api.version());
        } catch (Refusal refusal) {
            return find(incoming)
                    .filter(api -> !Tomcat.isBehind(refusal))
                    .map(api -> api.refused(refusal.answer()))
                    .orElseGet(refusal::answer);
        }
    }

    private Answer answer(Incoming incoming, Api api) {
        RouteMatch match = match(incoming, api);
        if (api.zone() == Zone.GOVERNMENT) {
            SenderOin.check(incoming);
        } else if (api.wantsKey()) {
            keys.check(incoming);
        }
        Tomcat.check(incoming);
        String produces = Negotiation.check(incoming, match.route());
        String base = incoming.origin() + api.basePath();
        Route route = match.route();
        JsonBody body = route.hasJson() ? JsonBody.of(incoming.body(), route.members()) : JsonBody.NONE;
        Call call = new Call(incoming, base, match, incoming.query(), body, produces);
        Optional<Recorded> recorded = recordings.find(api, route.operation(), call);
        return strictness.answer(
                new Target(api.name(), route.operation()),
                // what the real facilities answered, they knew the names of
                recorded.filter(Recorded::ofThisQuestion).isPresent() ? Optional.empty() : unknown(call, route),
                unknown -> Problem.unknown(unknown),
                () -> recorded.map(known -> checked(call, route, known.answer()))
                        .orElseGet(() -> route.handler().answer(call)));
    }

    private static Optional<Unknown> unknown(Call call, Route route) {
        return Unknown.parameters(call.query().keySet(), route.parameters()).or(call.body()::unknown);
    }

    /** What was recorded may be about documents that the handler does not know; else the handler's word counts. */
    private static Answer checked(Call call, Route route, Answer recorded) {
        try {
            route.handler().answer(call);
        } catch (Refusal refusal) {
            if (refusal.answer().status() != NOT_FOUND) {
                throw refusal;
            }
        }
        return recorded;
    }

    @Override
    public Target target(Incoming incoming) {
        return find(incoming)
                .map(api -> new Target(api.name(), operation(incoming, api)))
                .orElseGet(() -> new Target("", ""));
    }

    private static String operation(Incoming incoming, Api api) {
        try {
            return match(incoming, api).route().operation();
        } catch (Refusal refusal) {
            return "";
        }
    }

    private Optional<Api> find(Incoming incoming) {
        return apis.stream()
                .filter(api -> api.zone() == incoming.zone())
                .filter(api -> incoming.path().startsWith(api.basePath() + "/"))
                .findFirst();
    }

    private static RouteMatch match(Incoming incoming, Api api) {
        List<RouteMatch> matches =
                RouteMatch.all(api, incoming.path().substring(api.basePath().length()));
        if (matches.isEmpty()) {
            throw Problem.noSuchPath();
        }
        return RouteMatch.best(matches, incoming.method())
                .orElseThrow(() -> Problem.methodNotAllowed(methods(matches)));
    }

    private static String methods(List<RouteMatch> matches) {
        TreeSet<String> methods = new TreeSet<>();
        matches.forEach(match -> methods.add(match.route().method()));
        return String.join(", ", methods);
    }
}
