package nl.plusgemeente.sdk.core.internal.pipeline;

/** Looks for a number behind {@code "status"} in an object that is there whole: cheap, as every answer passes here. */
final class StatusMember {
    private static final byte[] NAME = {'"', 's', 't', 'a', 't', 'u', 's', '"'};

    private StatusMember() {}

    static boolean in(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int last = end - 1;
        while (last > offset && isBlank(bytes[last])) {
            last--;
        }
        int first = skip(bytes, offset, end);
        if (first >= last || bytes[first] != '{' || bytes[last] != '}') {
            return false;
        }
        for (int i = first + 1; i < last - NAME.length; i++) {
            if (bytes[i] == '"' && isName(bytes, i) && hasNumber(bytes, i + NAME.length, last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(byte[] bytes, int at) {
        for (int i = 1; i < NAME.length; i++) {
            if (bytes[at + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNumber(byte[] bytes, int at, int end) {
        int colon = skip(bytes, at, end);
        if (colon >= end || bytes[colon] != ':') {
            return false;
        }
        int digit = skip(bytes, colon + 1, end);
        return digit < end && bytes[digit] >= '1' && bytes[digit] <= '9';
    }

    private static int skip(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }
}
