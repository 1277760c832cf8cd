package nl.plusgemeente.sdk.auth.oauth;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of introspection (RFC 7662 §2.2). What cannot be understood is refused: a token must never count as
 * active, or as bound to nobody, by a slip of the pen.
 *
 * @param members the answer
 */
record IntrospectionReader(Map<String, Object> members) {

    IntrospectedToken read(String issuer, Instant now) {
        if (!(members.get("active") instanceof Boolean active)) {
            throw new JsonException("active is absent or not true or false");
        }
        if (!active) {
            return IntrospectedToken.INACTIVE;
        }
        Optional<Instant> end = moment("exp");
        boolean over = end.isPresent() && !now.isBefore(end.get());
        boolean early = moment("nbf").filter(now::isBefore).isPresent();
        if (over || early) {
            return IntrospectedToken.INACTIVE;
        }
        if (text("iss").filter(named -> !named.equals(issuer)).isPresent()) {
            throw new JsonException("it is about a token of another issuer");
        }
        Map<?, ?> confirmation = confirmation();
        return new IntrospectedToken(
                true,
                scopes(),
                end,
                text("sub"),
                text("client_id").or(() -> text("azp")),
                text(confirmation.get("x5t#S256"), "cnf"),
                text(confirmation.get("jkt"), "cnf"));
    }

    private Map<?, ?> confirmation() {
        Object value = members.get("cnf");
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map && (map.containsKey("x5t#S256") || map.containsKey("jkt"))) {
            return map;
        }
        throw new JsonException("the token is bound in a way that is not known here (cnf)");
    }

    private Set<String> scopes() {
        return text("scope").stream()
                .flatMap(all -> Arrays.stream(all.split(" ")))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Instant> moment(String name) {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(Seconds.moment(value).orElseThrow(() -> new JsonException(name + " is no moment")));
    }

    private Optional<String> text(String name) {
        return text(members.get(name), name);
    }

    private static Optional<String> text(@Nullable Object value, String name) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new JsonException(name + " is no text");
    }

    @Override
    public String toString() {
        return "IntrospectionReader" + members.keySet();
    }
}
