package nl.plusgemeente.sdk.core.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The headers of one message, in order; names are compared without regard to case (RFC 9110 §5.1).
 *
 * <p>Belongs to one attempt and so to one thread.
 */
public final class Headers {
    private final List<String> names = new ArrayList<>(10);
    private final List<String> values = new ArrayList<>(10);

    /** Headers of a new message: none. */
    public Headers() {}

    /**
     * Adds a field, beside those of the same name.
     *
     * @param name a token (RFC 9110 §5.6.2)
     * @param value visible characters, spaces and tabs
     * @return these headers
     * @throws IllegalArgumentException for a name or value that could split the message
     */
    public Headers add(String name, String value) {
        names.add(checkedName(name));
        values.add(checkedValue(name, value));
        return this;
    }

    /**
     * Adds a field as it was received: whatever stands in its value cannot split a message any more.
     *
     * @param name the name
     * @param value the value; {@code null} counts as empty
     */
    public void addReceived(String name, @Nullable String value) {
        names.add(name);
        values.add(value == null ? "" : value);
    }

    /**
     * Sets a field, in place of those of the same name.
     *
     * @param name a token
     * @param value visible characters, spaces and tabs
     * @return these headers
     * @throws IllegalArgumentException for a name or value that could split the message
     */
    public Headers set(String name, String value) {
        remove(name);
        return add(name, value);
    }

    /**
     * Takes every field of this name away.
     *
     * @param name the name
     * @return these headers
     */
    public Headers remove(String name) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).equalsIgnoreCase(name)) {
                names.remove(i);
                values.remove(i);
            }
        }
        return this;
    }

    /**
     * The first value of a field.
     *
     * @param name the name
     * @return empty when the field is absent
     */
    public Optional<String> first(String name) {
        int index = indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /**
     * All values of a field.
     *
     * @param name the name
     * @return in order; empty when the field is absent
     */
    public List<String> all(String name) {
        List<String> found = new ArrayList<>(2);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                found.add(values.get(i));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Whether a field is there.
     *
     * @param name the name
     * @return {@code true} when at least one is
     */
    public boolean contains(String name) {
        return indexOf(name) >= 0;
    }

    /**
     * Walks over the fields in order.
     *
     * @param visitor takes name and value
     */
    public void forEach(BiConsumer<String, String> visitor) {
        for (int i = 0; i < names.size(); i++) {
            visitor.accept(names.get(i), values.get(i));
        }
    }

    /** Only names: values may be secret. */
    @Override
    public String toString() {
        return "Headers" + names;
    }

    private int indexOf(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String checkedName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a header name is empty");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 127 || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
                throw new IllegalArgumentException("a header name has a character that is not allowed");
            }
        }
        return name;
    }

    private static String checkedValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 127 || c > 255) {
                throw new IllegalArgumentException("the value of header " + name + " has a character that is not allowed");
            }
        }
        return value;
    }
}
