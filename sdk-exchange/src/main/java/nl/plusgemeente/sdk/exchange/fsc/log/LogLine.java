package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32C;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * One record in a file: checksum (CRC32C, 8 hexadecimal digits), a space, the place in the file where the write began that it
 * was part of, a space, the record as JSON, a line break. The checksum is over all between it and the line break.
 *
 * <p>Only the last write can be torn, as the one before it was complete before it began. The place of the write tells a torn one
 * from a damaged one: behind damage there is a line that was written later.
 *
 * @param batch where in the file its write began
 * @param json the record
 */
record LogLine(long batch, JsonText json) {
    /** With its line break: the largest additional data, and what the rest can take. */
    static final int MOST = AdditionalData.MOST + (1 << 15);

    private static final int CHECKSUM = 8;
    private static final int DIGITS = 19;

    /** What stands in front of the record. */
    static byte[] head(long batch, byte[] json) {
        byte[] place = (" " + batch + " ").getBytes(ISO_8859_1);
        CRC32C checksum = new CRC32C();
        checksum.update(place, 1, place.length - 1);
        checksum.update(json);
        byte[] head = new byte[CHECKSUM + place.length];
        long rest = checksum.getValue();
        for (int i = CHECKSUM - 1; i >= 0; i--) {
            head[i] = (byte) Character.forDigit((int) (rest & 0x0f), 16);
            rest >>>= 4;
        }
        System.arraycopy(place, 0, head, CHECKSUM, place.length);
        return head;
    }

    /** About how long a line is with its head. */
    static int length(byte[] json) {
        return CHECKSUM + 2 + DIGITS + json.length + 1;
    }

    /** Where its write began; negative when it is not as it was written. */
    static long check(byte[] bytes, int from, int to) {
        int place = from + CHECKSUM + 1;
        if (to <= place || bytes[place - 1] != ' ') {
            return -1;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, place, to - place);
        return checksum.getValue() == hexadecimal(bytes, from) ? batch(bytes, place, to) : -1;
    }

    /** Reads a line that was checked. */
    static JsonText json(byte[] bytes, int from, int to) {
        int start = from + CHECKSUM + 1;
        while (bytes[start] != ' ') {
            start++;
        }
        return new JsonText(new String(bytes, start + 1, to - start - 1, UTF_8));
    }

    /** As it was written: no capitals, so that each bit counts. */
    private static long hexadecimal(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + CHECKSUM; i++) {
            int digit = bytes[i] >= 'A' && bytes[i] <= 'F' ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static long batch(byte[] bytes, int from, int to) {
        long value = 0;
        for (int i = from; i < to && i - from < DIGITS; i++) {
            if (bytes[i] == ' ' && i > from) {
                return value;
            }
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return -1;
    }
}
