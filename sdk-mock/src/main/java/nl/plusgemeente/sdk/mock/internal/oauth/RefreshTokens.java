package nl.plusgemeente.sdk.mock.internal.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.mock.MockClient;

/** Refresh tokens: each works once, and one that comes back a second time ends all that came of the same consent. */
final class RefreshTokens {

    private static final Duration LIFETIME = Duration.ofHours(24);

    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> ended = new HashSet<>();

    synchronized void add(String token, Permission permission, String consent, Instant now) {
        entries.put(token, new Entry(permission, consent, now.plus(LIFETIME), false));
    }

    /** Uses a token up. */
    synchronized Entry use(String token, MockClient client, Instant now) {
        Entry entry = find(token, client, now)
                .orElseThrow(() ->
                        OAuthError.invalidGrant("the refresh token is unknown," + " of another client, or has ended"));
        if (entry.used()) {
            ended.add(entry.consent());
            throw OAuthError.invalidGrant("the refresh token was used before: its whole line is revoked");
        }
        entries.put(token, new Entry(entry.permission(), entry.consent(), entry.end(), true));
        return entry;
    }

    synchronized Optional<Entry> find(String token, MockClient client, Instant now) {
        return Optional.ofNullable(entries.get(token))
                .filter(entry -> entry.permission().client().id().equals(client.id()))
                .filter(entry -> now.isBefore(entry.end()) && !ended.contains(entry.consent()));
    }

    synchronized void end(String consent) {
        ended.add(consent);
    }

    record Entry(Permission permission, String consent, Instant end, boolean used) {}
}
