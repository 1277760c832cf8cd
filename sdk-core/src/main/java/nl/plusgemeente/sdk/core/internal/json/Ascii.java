package nl.plusgemeente.sdk.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Plain ASCII, which is nearly all of our JSON, eight bytes at a time. */
final class Ascii {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Ascii() {}

    /** The index of the first byte that is more than a letter in a string: a quote, backslash, control or non-ASCII. */
    static int plain(byte[] bytes, int from, int end) {
        int i = from;
        while (i + 8 <= end && !special((long) EIGHT.get(bytes, i))) {
            i += 8;
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** A byte x less than n sets its high bit in x - n, unless a borrow does: then we only look closer. */
    private static boolean special(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        return ((quote - ONES | backslash - ONES | eight - SPACES | eight) & HIGH_BITS) != 0;
    }
}
