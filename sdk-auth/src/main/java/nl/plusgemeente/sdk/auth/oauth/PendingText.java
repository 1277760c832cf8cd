package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** A {@link PendingAuthorization} as text. */
final class PendingText {
    private static final int LONGEST = 16 * 1024;

    private PendingText() {}

    static String write(PendingAuthorization pending) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("issuer", pending.issuer().toString());
        members.put("client", pending.clientId());
        members.put("redirect", pending.redirectUri().toString());
        members.put("scopes", pending.scopes());
        members.put("acr", pending.acrValues());
        members.put("state", pending.state().reveal());
        members.put("nonce", pending.nonce().reveal());
        members.put("verifier", pending.codeVerifier().reveal());
        members.put("begun", pending.begunAt().getEpochSecond());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSONObjectUtils.toJSONString(members).getBytes(UTF_8));
    }

    static PendingAuthorization read(String text) {
        if (text.length() > LONGEST) {
            throw RedirectFaults.unknown();
        }
        try {
            Map<String, Object> members =
                    StrictJson.object(Base64.getUrlDecoder().decode(text), 2);
            return new PendingAuthorization(
                    URI.create(word(members, "issuer")),
                    word(members, "client"),
                    URI.create(word(members, "redirect")),
                    words(members, "scopes"),
                    words(members, "acr"),
                    Secret.of(word(members, "state")),
                    Secret.of(word(members, "nonce")),
                    Secret.of(word(members, "verifier")),
                    Instant.ofEpochSecond((Long) members.getOrDefault("begun", 0L)));
        } catch (RuntimeException e) {
            throw RedirectFaults.unknown();
        }
    }

    private static String word(Map<String, Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new JsonException(name + " is missing");
    }

    private static List<String> words(Map<String, Object> members, String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }
}
