package nl.plusgemeente.sdk.auth.token;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.plusgemeente.sdk.auth.token.internal.Claims;
import org.jspecify.annotations.Nullable;

/** The one kind of access token there is. */
record VerifiedAccessToken(
        String issuer,
        Optional<String> subject,
        Optional<String> clientId,
        List<String> audiences,
        Set<String> scopes,
        Optional<String> id,
        Optional<Instant> issuedAt,
        Optional<Instant> notBefore,
        Instant expiresAt,
        Optional<Confirmation> confirmation,
        Claims claims)
        implements AccessToken {

    @Override
    public Optional<String> text(String... path) {
        return at(path) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public List<String> texts(String... path) {
        Object value = at(path);
        if (value instanceof String text) {
            return List.of(text);
        }
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    @Override
    public OptionalLong number(String... path) {
        return at(path) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    @Override
    public Optional<Boolean> flag(String... path) {
        return at(path) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    @Override
    public AccessToken requireScopes(String... wanted) {
        if (!scopes.containsAll(List.of(wanted))) {
            throw Rejections.insufficientScope(
                    List.of(wanted),
                    confirmation.flatMap(Confirmation::keyThumbprint).isPresent());
        }
        return this;
    }

    private @Nullable Object at(String... path) {
        Object value = claims.members();
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** Who and for how long: neither names of persons nor claims. */
    @Override
    public String toString() {
        return "AccessToken[issuer " + issuer + ", client " + clientId.orElse("unknown") + ", until " + expiresAt + "]";
    }
}
