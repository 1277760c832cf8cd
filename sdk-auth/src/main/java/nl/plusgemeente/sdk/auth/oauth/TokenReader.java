package nl.plusgemeente.sdk.auth.oauth;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.internal.clock.HttpDate;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Reads a token response (RFC 6749 §5.1), whatever a server makes of it. */
final class TokenReader {
    private static final String TOKEN = "[\\x21-\\x7e]{1,32768}";
    /** A token that is said to live longer is asked for anew all the same. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final Set<String> ACCESS_TOKENS = Set.of(TokenType.ACCESS_TOKEN.uri(), TokenType.JWT.uri());

    private final Map<String, Object> members;

    private TokenReader(Map<String, Object> members) {
        this.members = members;
    }

    static TokenResponse read(Response<Map<String, Object>> answer, TokenBinding binding, Timekeeper time) {
        TokenReader reader = new TokenReader(answer.body());
        String token = reader.token("access_token").orElseThrow(() -> new JsonException("access_token is absent"));
        Optional<Duration> lifetime = reader.expiresIn()
                .or(() -> JwtTimes.lifetime(
                        token, HttpDate.of(answer.headers()), time.clock().instant()));
        if (lifetime.isPresent() && lifetime.get().compareTo(Duration.ofSeconds(1)) < 0) {
            throw new JsonException("its time is over already");
        }
        return new TokenResponse(
                Secret.of(token),
                reader.type(binding),
                lifetime.map(given -> given.compareTo(LONGEST) > 0 ? LONGEST : given),
                reader.scopes(),
                reader.token("refresh_token").map(Secret::of),
                reader.token("id_token").map(Secret::of),
                reader.issuedType());
    }

    /** What else was exchanged for could not be used on calls (RFC 8693 §2.2.1). */
    private Optional<String> issuedType() {
        Optional<String> type = text("issued_token_type");
        if (type.filter(name -> !ACCESS_TOKENS.contains(name)).isPresent()) {
            throw new JsonException("its issued_token_type is not that of an access token");
        }
        return type;
    }

    private String type(TokenBinding binding) {
        String type = text("token_type").orElseThrow(() -> new JsonException("token_type is absent"));
        if (!type.equalsIgnoreCase(binding.tokenType())) {
            throw new JsonException("its token_type is " + (Words.plain(type) ? type : "of another form") + ", not "
                    + binding.tokenType());
        }
        return binding.tokenType();
    }

    /** Seconds; some servers write them as text. */
    private Optional<Duration> expiresIn() {
        Object value = members.get("expires_in");
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Long seconds) {
            return Optional.of(Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds())));
        }
        if (value instanceof BigDecimal seconds) {
            return Optional.of(Duration.ofSeconds(seconds.max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(LONGEST.toSeconds()))
                    .longValue()));
        }
        if (value instanceof String text && text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        throw new JsonException("expires_in is no number of seconds");
    }

    private Optional<Set<String>> scopes() {
        return text("scope")
                .map(all -> Set.copyOf(Arrays.stream(all.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toList()));
    }

    private Optional<String> token(String name) {
        Optional<String> value = text(name);
        if (value.isPresent() && !value.get().matches(TOKEN)) {
            throw new JsonException(
                    name + " is empty, longer than 32 KiB or has characters that do not fit in a header");
        }
        return value;
    }

    private Optional<String> text(String name) {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new JsonException(name + " is no text");
    }
}
