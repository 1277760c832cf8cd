package nl.plusgemeente.sdk.mock.internal.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Authorization codes, and the requests that were pushed before them. */
final class Codes {

    private static final Duration CODE_LIFE = Duration.ofSeconds(60);
    static final Duration REQUEST_LIFE = Duration.ofSeconds(60);

    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Pushed> pushed = new HashMap<>();

    synchronized void add(String code, Permission permission, String redirectUri, String challenge, Instant now) {
        codes.put(code, new Code(permission, redirectUri, challenge, now.plus(CODE_LIFE), false));
    }

    /** Uses a code up; one that was used or has ended is given back once more, to be refused. */
    synchronized Optional<Code> use(String code) {
        Optional<Code> found = Optional.ofNullable(codes.get(code));
        found.ifPresent(value -> codes.put(code, value.spent()));
        return found;
    }

    synchronized void push(String uri, Form form, Instant now) {
        pushed.put(uri, new Pushed(form, now.plus(REQUEST_LIFE)));
    }

    synchronized Optional<Form> pull(String uri, Instant now) {
        return Optional.ofNullable(pushed.remove(uri))
                .filter(request -> now.isBefore(request.end()))
                .map(Pushed::form);
    }

    record Code(Permission permission, String redirectUri, String challenge, Instant end, boolean used) {

        Code spent() {
            return new Code(permission, redirectUri, challenge, end, true);
        }
    }

    private record Pushed(Form form, Instant end) {}
}
