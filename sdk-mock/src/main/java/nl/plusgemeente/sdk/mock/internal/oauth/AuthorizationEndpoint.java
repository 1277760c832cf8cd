package nl.plusgemeente.sdk.mock.internal.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockClient.Grant;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** Where users are sent to and sent back from (RFC 6749 §4.1), and where requests are pushed to (RFC 9126). */
final class AuthorizationEndpoint {

    private static final String PUSHED = "urn:ietf:params:oauth:request_uri:";
    private static final String USER = "test-user";
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Parts parts;

    AuthorizationEndpoint(Parts parts) {
        this.parts = parts;
    }

    Answer push(Incoming incoming, Form form) {
        MockClient client = parts.authentication().check(incoming, form);
        if (form.value("request_uri").isPresent()) {
            throw OAuthError.invalidRequest("a pushed request has no request_uri");
        }
        registered(client, form);
        permission(client, form);
        String uri = PUSHED + parts.tokens().random();
        parts.codes().push(uri, form, parts.settings().now());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("request_uri", uri);
        answer.put("expires_in", Codes.REQUEST_LIFE.toSeconds());
        return OAuthError.json(201, answer);
    }

    /** Errors are told to the person until it is sure that the address to go back to is the client's. */
    Answer authorize(Form query) {
        MockClient client = parts.clients()
                .find(query.required("client_id"))
                .orElseThrow(() -> OAuthError.invalidRequest("there is no client " + query.required("client_id")));
        Form form = query.value("request_uri").isPresent() ? pushed(client, query) : query;
        String redirect = registered(client, form);
        Map<String, String> back = new LinkedHashMap<>();
        try {
            Permission permission = permission(client, form);
            String code = parts.tokens().random();
            parts.codes()
                    .add(
                            code,
                            permission,
                            redirect,
                            form.required("code_challenge"),
                            parts.settings().now());
            back.put("code", code);
        } catch (Refusal refusal) {
            back.putAll(OAuthError.members(refusal));
        }
        form.value("state").ifPresent(state -> back.put("state", state));
        back.put("iss", parts.addresses().issuer());
        return Answer.of(303, "text/plain", "")
                .with("Location", redirect + (redirect.contains("?") ? "&" : "?") + coded(back));
    }

    private Form pushed(MockClient client, Form query) {
        Form form = parts.codes()
                .pull(query.required("request_uri"), parts.settings().now())
                .orElseThrow(() -> OAuthError.invalidRequest("the request_uri is unknown, was used, or has ended"));
        if (form.value("client_id").filter(client.id()::equals).isEmpty()) {
            throw OAuthError.invalidRequest("the request_uri is of another client");
        }
        return form;
    }

    private static String registered(MockClient client, Form form) {
        String redirect = form.required("redirect_uri");
        if (client.redirectUris().stream().map(URI::toString).noneMatch(redirect::equals)) {
            throw OAuthError.invalidRequest("the redirect_uri is not one that the client registered");
        }
        return redirect;
    }

    private Permission permission(MockClient client, Form form) {
        if (client.grant() != Grant.AUTHORIZATION_CODE) {
            throw OAuthError.refusal(400, "unauthorized_client", "the client has no users");
        }
        if (!form.required("response_type").equals("code")) {
            throw OAuthError.refusal(400, "unsupported_response_type", "response_type must be code");
        }
        if (!form.required("code_challenge_method").equals("S256")
                || !CHALLENGE.matcher(form.required("code_challenge")).matches()) {
            throw OAuthError.invalidRequest("PKCE with S256 is needed: code_challenge and code_challenge_method");
        }
        form.required("state");
        return new Permission(
                client,
                USER,
                Scopes.asked(client, form),
                Scopes.audience(form, parts.protectedApi()),
                form.value("nonce"));
    }

    private static String coded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
