package nl.plusgemeente.sdk.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Plain ASCII, which is nearly all of our JSON, eight bytes at a time: the JDK's decoder goes byte by byte. */
final class Ascii {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Ascii() {}

    /** Copies the ASCII bytes from {@code from} on as characters, and tells how many there were. */
    static int copy(byte[] bytes, int from, int count, char[] buffer, int offset) {
        int end = from + count;
        int i = from;
        while (i + 8 <= end && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        int ascii = i - from;
        // Both calls are intrinsics that copy and widen whole registers.
        new String(bytes, from, ascii, StandardCharsets.ISO_8859_1).getChars(0, ascii, buffer, offset);
        return ascii;
    }
}
