package nl.plusgemeente.sdk.mock.internal.oauth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.TokenRequest;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/**
 * The addresses of the authorization server, each with its endpoint; what an endpoint refuses is the answer. Endpoints pass
 * over parameters that they do not know, as RFC 6749 §3.1 and §3.2 have it; documents have none.
 */
final class OAuthServer implements Site {

    private static final String NAME = "oauth";
    private static final Set<String> READ = Set.of("metadata", "jwks", "authorize");
    private static final Map<String, String> OPERATIONS = Map.of(
            "/oauth/.well-known/openid-configuration", "metadata",
            "/oauth/.well-known/oauth-authorization-server", "metadata",
            "/.well-known/oauth-authorization-server/oauth", "metadata",
            "/oauth/jwks", "jwks",
            "/oauth/authorize", "authorize",
            "/oauth/token", "token",
            "/oauth/par", "par",
            "/oauth/introspect", "introspect",
            "/oauth/revoke", "revoke");

    private final Metadata metadata;
    private final AuthorizationEndpoint authorization;
    private final TokenEndpoint token;
    private final TokenStatus status;
    private final TokenJournal journal;
    private final Strictness strictness;

    OAuthServer(Parts parts, TokenJournal journal, Strictness strictness) {
        this.metadata = new Metadata(parts.addresses(), parts.keys());
        this.authorization = new AuthorizationEndpoint(parts);
        this.token = new TokenEndpoint(parts);
        this.status = new TokenStatus(parts);
        this.journal = journal;
        this.strictness = strictness;
    }

    @Override
    public boolean serves(Incoming incoming) {
        return OPERATIONS.containsKey(incoming.path()) || incoming.path().startsWith(Addresses.BASE + "/");
    }

    @Override
    public Target target(Incoming incoming) {
        return new Target(NAME, operation(incoming));
    }

    @Override
    public Map<String, Set<String>> operations() {
        return Map.of(NAME, new TreeSet<>(OPERATIONS.values()));
    }

    @Override
    public Answer answer(Incoming incoming) {
        String operation = operation(incoming);
        if (operation.isEmpty() || incoming.zone() == Zone.GOVERNMENT && READ.contains(operation)) {
            return OAuthError.answer(404, "not_found", "there is nothing here");
        }
        String method = READ.contains(operation) ? "GET" : "POST";
        if (!incoming.method().equals(method)) {
            return OAuthError.answer(405, "invalid_request", "the method must be " + method)
                    .with("Allow", method);
        }
        try {
            return answer(incoming, operation);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer answer(Incoming incoming, String operation) {
        return switch (operation) {
            case "metadata" -> read(incoming, metadata::document);
            case "jwks" -> read(incoming, metadata::keySet);
            case "authorize" -> authorization.authorize(Form.query(incoming));
            case "token" -> noted(incoming, Form.body(incoming));
            case "par" -> authorization.push(incoming, Form.body(incoming));
            case "introspect" -> status.introspect(incoming, Form.body(incoming));
            default -> status.revoke(incoming, Form.body(incoming));
        };
    }

    private Answer read(Incoming incoming, Supplier<Answer> document) {
        return strictness.answer(
                target(incoming),
                Unknown.parameters(incoming.query().keySet(), List.of()),
                unknown -> OAuthError.unknown(unknown),
                document);
    }

    private Answer noted(Incoming incoming, Form form) {
        try {
            Answer answer = token.answer(incoming, form);
            journal.add(new TokenRequest(form.values(), incoming.headers(), answer.status(), ""));
            return answer;
        } catch (Refusal refusal) {
            String error = OAuthError.members(refusal).getOrDefault("error", "");
            int code = refusal.answer().status();
            journal.add(new TokenRequest(form.values(), incoming.headers(), code, error));
            throw refusal;
        }
    }

    private static String operation(Incoming incoming) {
        return OPERATIONS.getOrDefault(incoming.path(), "");
    }
}
