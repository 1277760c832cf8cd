package nl.plusgemeente.sdk.core.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of members, which are the same few in all documents: one {@code String} each, the very one that the record
 * component's name is, so that looking it up is no more than comparing addresses.
 *
 * <p>A table of fixed size, in which a name takes the place of another: hostile names cannot fill the memory. Threads
 * share it without locks, for an entry never changes; what one thread does not see yet, it makes again.
 */
final class Names {
    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 48;

    private final @Nullable Entry[] entries = new Entry[PLACES];

    private static final class Entry {
        final byte[] ascii;
        final String name;

        Entry(byte[] ascii, String name) {
            this.ascii = ascii;
            this.name = name;
        }
    }

    /** The name that these ASCII bytes are. */
    @SuppressWarnings("deprecation") // made for ASCII, and much faster than the others
    String of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return new String(bytes, 0, from, to - from);
        }
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Entry entry = entries[place];
        if (entry != null && Arrays.equals(entry.ascii, 0, entry.ascii.length, bytes, from, to)) {
            return entry.name;
        }
        byte[] ascii = Arrays.copyOfRange(bytes, from, to);
        String name = new String(ascii, 0).intern();
        entries[place] = new Entry(ascii, name);
        return name;
    }
}
