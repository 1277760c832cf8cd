package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members that a JSON object can have, and what objects and lists of objects in those can have. */
public final class MemberTree {

    /** An object without members. */
    static final MemberTree NONE = new MemberTree(Map.of(), false);
    /** Whatever there is: nobody looks into it. */
    static final MemberTree ANY = new MemberTree(Map.of(), true);

    private final Map<String, MemberTree> members;
    private final boolean open;

    private MemberTree(Map<String, MemberTree> members, boolean open) {
        this.members = members;
        this.open = open;
    }

    /** With members by their paths, such as {@code bestuursorgaan.oin}: lists count as what is in them. */
    MemberTree with(Collection<String> paths) {
        MemberTree tree = this;
        for (String path : paths) {
            tree = tree.with(path);
        }
        return tree;
    }

    private MemberTree with(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Map<String, MemberTree> more = new LinkedHashMap<>(members);
        more.put(name, dot < 0 ? ANY : of(name).with(path.substring(dot + 1)));
        return new MemberTree(more, false);
    }

    boolean has(String name) {
        return open || members.containsKey(name);
    }

    /** What the objects in a member can have. */
    MemberTree of(String name) {
        return members.getOrDefault(name, open ? ANY : NONE);
    }

    /** The first object with members that it cannot have, and which those are. */
    Optional<Unknown> unknown(JsonObject object) {
        return unknown("", object);
    }

    private Optional<Unknown> unknown(String path, JsonValue value) {
        if (open) {
            return Optional.empty();
        }
        if (value instanceof JsonArray list) {
            Optional<Unknown> found = Optional.empty();
            for (int i = 0; i < list.size() && found.isEmpty(); i++) {
                found = unknown(path + "[" + i + "]", list.get(i));
            }
            return found;
        }
        if (!(value instanceof JsonObject object)) {
            return Optional.empty(); // not what it should be: who reads it says so
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        return Unknown.members(prefix, object.keySet(), members.keySet())
                .or(() -> object.entrySet().stream()
                        .flatMap(one -> of(one.getKey()).unknown(prefix + one.getKey(), one.getValue()).stream())
                        .findFirst());
    }
}
