package nl.plusgemeente.sdk.auth.oauth;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.plusgemeente.sdk.core.call.Operation.Parameter;

/**
 * What is asked of a token endpoint, without the client's proof.
 *
 * @param grant the value of {@code grant_type}
 * @param scopes what the token is to allow; empty to leave it to the server
 * @param audiences for whom the token is to be, in words of the server
 * @param resources for whom the token is to be, as addresses (RFC 8707)
 * @param others further parameters
 */
record TokenRequest(
        String grant,
        SortedSet<String> scopes,
        List<String> audiences,
        List<String> resources,
        List<Parameter> others) {

    /** A code is taken once (RFC 6749 §4.1.2), and a refresh token where it rotates. */
    private static final List<String> ONCE = List.of("authorization_code", "refresh_token");

    TokenRequest {
        scopes = new TreeSet<>(scopes);
        audiences = List.copyOf(audiences);
        resources = List.copyOf(resources);
        others = List.copyOf(others);
    }

    static TokenRequest of(String grant) {
        return new TokenRequest(grant, new TreeSet<>(), List.of(), List.of(), List.of());
    }

    TokenRequest and(String name, String value) {
        List<Parameter> more = new ArrayList<>(others);
        more.add(new Parameter(name, value));
        return new TokenRequest(grant, scopes, audiences, resources, more);
    }

    FormBody form() {
        FormBody form = (ONCE.contains(grant) ? FormBody.ONCE : FormBody.EMPTY).and("grant_type", grant);
        if (!scopes.isEmpty()) {
            form = form.and("scope", String.join(" ", scopes));
        }
        for (String audience : audiences) {
            form = form.and("audience", audience);
        }
        for (String resource : resources) {
            form = form.and("resource", resource);
        }
        for (Parameter parameter : others) {
            form = form.and(parameter.name(), parameter.value());
        }
        return form;
    }

    /** What may have been refused, in words. */
    String asked() {
        StringBuilder text = new StringBuilder(grant);
        if (!scopes.isEmpty()) {
            text.append(", scopes ").append(Words.list(scopes));
        }
        if (!audiences.isEmpty()) {
            text.append(", audience ").append(Words.list(audiences));
        }
        if (!resources.isEmpty()) {
            text.append(", resource ").append(Words.list(resources));
        }
        return text.toString();
    }
}
