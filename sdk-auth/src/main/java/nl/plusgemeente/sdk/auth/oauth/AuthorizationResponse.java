package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * The answer that a browser brings (RFC 6749 §4.1.2, RFC 9207): judged in an order in which nothing of a stranger's
 * answer is looked at before it has the state of the session.
 */
final class AuthorizationResponse {
    private static final int LARGEST = 32 * 1024;
    private static final int MOST = 64;
    private static final int LONGEST = 4096;

    private final Map<String, List<String>> parameters;

    private AuthorizationResponse(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    static AuthorizationResponse of(Map<String, List<String>> parameters) {
        if (parameters.size() > MOST) {
            throw RedirectFaults.malformed("has too many parameters");
        }
        return new AuthorizationResponse(parameters);
    }

    static AuthorizationResponse ofQuery(String query) {
        if (query.length() > LARGEST) {
            throw RedirectFaults.malformed("is too large");
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", MOST + 2)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
        }
        return of(parameters);
    }

    /** Refuses an answer that is not this session's, before anything else of it is looked at. */
    void requireState(Secret expected) {
        String state = one("state").orElseThrow(RedirectFaults::state);
        if (!MessageDigest.isEqual(state.getBytes(UTF_8), expected.reveal().getBytes(UTF_8))) {
            throw RedirectFaults.state();
        }
    }

    /** The code, when it is the expected server's and it did not say no. */
    String code(String issuer, boolean issuerRequired) {
        requireIssuer(issuer, issuerRequired);
        Optional<String> error = one("error");
        Optional<String> code = one("code");
        if (error.isPresent() == code.isPresent()) {
            throw RedirectFaults.malformed("has both a code and an error, or neither");
        }
        if (error.isPresent()) {
            throw RedirectFaults.error(error.get());
        }
        return code.filter(value -> value.matches("[\\x20-\\x7e]+"))
                .orElseThrow(() -> RedirectFaults.malformed("has a code with characters that no code has"));
    }

    private void requireIssuer(String expected, boolean required) {
        Optional<String> named = one("iss");
        if (named.isPresent() ? !named.get().equals(expected) : required) {
            throw RedirectFaults.issuer(expected, named.isPresent());
        }
    }

    private Optional<String> one(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw RedirectFaults.malformed("has the parameter " + name + " more than once");
        }
        if (!values.isEmpty() && values.get(0).length() > LONGEST) {
            throw RedirectFaults.malformed("has a parameter " + name + " of more than 4096 characters");
        }
        return values.stream().findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw RedirectFaults.malformed("is not encoded as a query is");
        }
    }

    /** Only the names: code and state are secret. */
    @Override
    public String toString() {
        return "AuthorizationResponse" + parameters.keySet();
    }
}
