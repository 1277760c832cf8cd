package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;

/** An API of a municipality on reports about public space, that wants a token; in both zones. */
final class MeldingenApi implements Site {

    private static final String NAME = "meldingen-v1";
    private static final String COLLECTION = "/meldingen";
    private static final List<String> MEMBERS = List.of("omschrijving");

    private final String path;
    private final TokenCheck check;
    private final Strictness strictness;

    MeldingenApi(Parts parts, Strictness strictness) {
        this.path = Parts.PROTECTED;
        this.check = new TokenCheck(parts);
        this.strictness = strictness;
    }

    @Override
    public boolean serves(Incoming incoming) {
        return incoming.path().startsWith(path + "/");
    }

    @Override
    public Target target(Incoming incoming) {
        return new Target(NAME, incoming.path().equals(path + COLLECTION) ? "meldingen" : "");
    }

    @Override
    public Map<String, Set<String>> operations() {
        return Map.of(NAME, Set.of("meldingen"));
    }

    @Override
    public Answer answer(Incoming incoming) {
        try {
            if (!incoming.path().equals(path + COLLECTION)) {
                return OAuthError.answer(404, "not_found", "there is nothing here");
            }
            return switch (incoming.method()) {
                case "GET" -> known(incoming, "meldingen.lezen", MeldingenApi::list);
                case "POST" -> known(incoming, "meldingen.schrijven", MeldingenApi::add);
                default ->
                    OAuthError.answer(405, "invalid_request", "GET or POST").with("Allow", "GET, POST");
            };
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** It has no parameters; a report may have a text, and nothing else. */
    private Answer known(Incoming incoming, String scope, Function<String, Answer> deed) {
        String caller = check.caller(incoming, scope);
        Optional<Unknown> strangers = Unknown.parameters(incoming.query().keySet(), List.of())
                .or(() -> incoming.body().isEmpty() ? Optional.empty() : JsonBody.unknown(incoming.body(), MEMBERS));
        return strictness.answer(
                target(incoming), strangers, unknown -> OAuthError.unknown(unknown), () -> deed.apply(caller));
    }

    private static Answer list(String caller) {
        Map<String, Object> report = new LinkedHashMap<>(); // in an order that is always the same
        report.put("id", "M-1");
        report.put("omschrijving", "TEST: losse stoeptegel");
        report.put("melder", caller);
        return Answer.ok(Answer.JSON, JSONObjectUtils.toJSONString(Map.of("meldingen", List.of(report))));
    }

    private static Answer add(String caller) {
        return Answer.of(201, Answer.JSON, JSONObjectUtils.toJSONString(Map.of("id", "M-2", "melder", caller)));
    }
}
