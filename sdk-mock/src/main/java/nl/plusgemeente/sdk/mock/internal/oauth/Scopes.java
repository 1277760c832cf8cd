package nl.plusgemeente.sdk.mock.internal.oauth;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockClient;

/** What a request asks for: no more than the client may have. */
final class Scopes {

    private Scopes() {}

    /** The scopes asked for; all that the client may have when it names none. */
    static List<String> asked(MockClient client, Form form) {
        List<String> asked = form.words("scope");
        asked.stream()
                .filter(scope -> !client.scopes().contains(scope))
                .findFirst()
                .ifPresent(scope -> {
                    throw OAuthError.invalidScope(scope);
                });
        return asked.isEmpty() ? client.scopes().stream().sorted().toList() : asked;
    }

    /** The scopes asked for; those given before when none are named, and never more than those. */
    static List<String> narrowed(List<String> given, Form form) {
        List<String> asked = form.words("scope");
        asked.stream().filter(scope -> !given.contains(scope)).findFirst().ifPresent(scope -> {
            throw OAuthError.invalidScope(scope);
        });
        return asked.isEmpty() ? given : asked;
    }

    /** The API that the token is for (RFC 8707, or {@code audience} of RFC 8693). */
    static String audience(Form form, String otherwise) {
        return form.value("resource")
                .map(Scopes::resource)
                .or(() -> form.value("audience"))
                .orElse(otherwise);
    }

    private static String resource(String text) {
        Optional<URI> uri = uri(text).filter(value -> value.isAbsolute() && value.getFragment() == null);
        if (uri.isEmpty()) {
            throw OAuthError.refusal(400, "invalid_target", "resource must be an absolute address without a fragment");
        }
        return text;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
