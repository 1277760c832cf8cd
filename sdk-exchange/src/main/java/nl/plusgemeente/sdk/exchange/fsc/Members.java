package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Members of an object of strangers. What is not as it must be is noted, and something else given in its place, which nobody
 * sees: whoever reads refuses the document at the end, with all that was noted.
 */
final class Members {
    private static final PeerId NOBODY = new PeerId("nobody");
    /** The year 10000, from which on an Instant is written in another way. */
    private static final long END_OF_TIME = 253_402_300_800L;

    private final Map<?, ?> members;
    private final String where;
    private final List<ContractFinding> found;

    Members(Map<?, ?> members, String where, List<ContractFinding> found) {
        this.members = members;
        this.where = where;
        this.found = found;
    }

    /** The object itself, with members that nobody asks for. */
    Map<?, ?> all() {
        return members;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whether it is left out, or {@code null}. */
    boolean isNothing(String name) {
        return !has(name) || StrictJson.NULL.equals(members.get(name));
    }

    String text(String name) {
        return required(name) instanceof String text ? text : note(ContractRule.MEMBER_KIND, name, "");
    }

    Members object(String name) {
        return of(required(name), name);
    }

    List<?> array(String name) {
        return required(name) instanceof List<?> list ? list : note(ContractRule.MEMBER_KIND, name, List.of());
    }

    /** One of an array. */
    Members element(String array, int index, Object value) {
        return of(value, array + '[' + index + ']');
    }

    /** Of what is no object, nobody asks what is not in it. */
    private Members of(@Nullable Object value, String name) {
        return value instanceof Map<?, ?> map
                ? new Members(map, path(name), found)
                : new Members(note(ContractRule.MEMBER_KIND, name, Map.of()), path(name), new ArrayList<>(0));
    }

    PeerId peer(String name) {
        String id = text(name);
        if (PeerId.isPeerId(id)) {
            return new PeerId(id);
        }
        return members.get(name) instanceof String ? note(ContractRule.PEER_ID, name, NOBODY) : NOBODY;
    }

    /** The peer of an object that has nothing else. */
    PeerId peerOf(String name) {
        return object(name).peer("peer_id");
    }

    Instant time(String name) {
        return required(name) instanceof Long seconds && seconds >= 0 && seconds < END_OF_TIME
                ? Instant.ofEpochSecond(seconds)
                : note(ContractRule.TIME_FORM, name, Instant.EPOCH);
    }

    /** The object of a member that may be left out, rendered before. */
    Optional<JsonText> properties(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        return Optional.of(
                members.get(name) instanceof JsonText text && !StrictJson.NULL.equals(text)
                        ? text
                        : note(ContractRule.PROPERTIES_OBJECT, name, StrictJson.NULL));
    }

    /** What was rendered before. */
    String rendered(String name) {
        return members.get(name) instanceof JsonText text ? text.json() : "";
    }

    /** Notes what is not there once: what is not there is of another kind too. */
    private @Nullable Object required(String name) {
        Object value = members.get(name);
        if (value == null) {
            note(ContractRule.MEMBER_REQUIRED, name, "");
        }
        return value;
    }

    private <T> T note(ContractRule rule, String name, T instead) {
        if (rule == ContractRule.MEMBER_REQUIRED || has(lookup(name))) {
            found.add(new ContractFinding(rule, path(name)));
        }
        return instead;
    }

    private static String lookup(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private String path(String name) {
        return where.isEmpty() ? name : where + '.' + name;
    }
}
