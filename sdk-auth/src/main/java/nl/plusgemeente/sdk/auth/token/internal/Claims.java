package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;

/**
 * The claims of a token, each of the type that it must have: a date that is a text, or a name that is a list, is refused
 * and not converted.
 *
 * @param members the payload
 */
public record Claims(Map<String, Object> members) {
    /** 9999-12-31T23:59:59Z; what lies beyond it is no date that anybody means. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final int LONGEST = 1_000;
    private static final int MOST = 500;

    /**
     * A claim that is a text.
     *
     * @param name the claim
     * @return empty when it is absent
     * @throws RefusedException when it is of another type, blank or longer than 1,000 characters
     */
    public Optional<String> text(String name) throws RefusedException {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && isSound(text)) {
            return Optional.of(text);
        }
        throw wrong(name, "a text of 1 to " + LONGEST + " characters");
    }

    /**
     * A claim that is a moment.
     *
     * @param name the claim
     * @return empty when it is absent
     * @throws RefusedException when it is anything but a whole number of seconds since 1970
     */
    public Optional<Instant> moment(String name) throws RefusedException {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Long seconds && seconds > 0 && seconds <= LAST_SECOND) {
            return Optional.of(Instant.ofEpochSecond(seconds));
        }
        throw new RefusedException(
                AuthErrors.TOKEN_TIME,
                "The claim " + name + " is not a whole number of seconds since 1970: the issuer must write it so.");
    }

    /**
     * A claim that is one text or a list of texts.
     *
     * @param name the claim
     * @return empty when it is absent
     * @throws RefusedException when it is of another type, or an empty list
     */
    public List<String> texts(String name) throws RefusedException {
        Object value = members.get(name);
        if (!(value instanceof List<?> list)) {
            return text(name).map(List::of).orElse(List.of());
        }
        if (list.isEmpty() || list.size() > MOST) {
            throw wrong(name, "a text, or a list of texts");
        }
        List<String> texts = new ArrayList<>(list.size());
        for (Object element : list) {
            if (!(element instanceof String text) || !isSound(text)) {
                throw wrong(name, "a text, or a list of texts");
            }
            texts.add(text);
        }
        return Collections.unmodifiableList(texts);
    }

    /**
     * The scopes: a text with spaces between them (RFC 8693 §4.2), or a list.
     *
     * @return in their order
     * @throws RefusedException when they are of another type
     */
    public Set<String> scopes() throws RefusedException {
        Object value = members.get("scope");
        if (value == null || value.equals("")) {
            return Set.of();
        }
        if (value instanceof String text && text.length() <= LONGEST * 10) {
            Set<String> scopes = new LinkedHashSet<>();
            for (StringTokenizer words = new StringTokenizer(text, " "); words.hasMoreTokens(); ) {
                scopes.add(words.nextToken());
            }
            return scopes;
        }
        return new LinkedHashSet<>(texts("scope"));
    }

    /**
     * A claim that is an object.
     *
     * @param name the claim
     * @return empty when it is absent
     * @throws RefusedException when it is of another type
     */
    public Optional<Claims> object(String name) throws RefusedException {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, "an object");
        }
        Map<String, Object> typed = new java.util.LinkedHashMap<>();
        map.forEach((key, element) -> typed.put(String.valueOf(key), element));
        return Optional.of(new Claims(typed));
    }

    /**
     * Whether a claim is there.
     *
     * @param name the claim
     * @return {@code true} when it is
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    private static boolean isSound(String text) {
        return !text.isBlank() && text.length() <= LONGEST && !hasControl(text);
    }

    /** A loop, as a stream would cost more than all the rest: every text of every token passes here. */
    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static RefusedException wrong(String name, String kind) {
        return RefusedException.invalid("The claim " + name + " is not " + kind + ".");
    }

    /** Names only. */
    @Override
    public String toString() {
        return "Claims" + members.keySet();
    }
}
