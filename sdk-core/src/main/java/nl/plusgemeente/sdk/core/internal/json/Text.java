package nl.plusgemeente.sdk.core.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strings and numbers. What is plain ASCII becomes a {@code String} only when somebody asks for it. */
final class Text {
    private final DocumentBytes bytes;
    private final Names names;
    private int from;
    private int to;
    private boolean name;
    private boolean integral;
    private @Nullable String made;
    private long surplus;

    Text(DocumentBytes bytes, Names names) {
        this.bytes = bytes;
        this.names = names;
    }

    /** The number of bytes that came beyond one for each character. */
    long surplus() {
        return surplus;
    }

    /** Whether the number has neither fraction nor exponent. */
    boolean integral() {
        return integral;
    }

    /** The string without its quotes, or the number as it stands. */
    String get() {
        String text = made;
        if (text == null) {
            text = name ? names.of(bytes.buffer(), from, to) : ascii();
            made = text;
        }
        return text;
    }

    @SuppressWarnings("deprecation") // made for ASCII, and much faster than the others
    private String ascii() {
        return new String(bytes.buffer(), 0, from, to - from);
    }

    /** Reads a string from its first quote to its last; tells whether it is one. */
    boolean string(boolean isName) {
        name = isName;
        made = null;
        bytes.advance();
        bytes.begin();
        boolean foreign = false;
        boolean escaped = false;
        while (true) {
            int i = Ascii.plain(bytes.buffer(), bytes.position(), bytes.end());
            bytes.to(i);
            int c = bytes.current();
            if (c == '"') {
                break;
            }
            if (c == '\\') {
                escaped = true;
                if (!bytes.has(2)) {
                    return false;
                }
                bytes.advance();
            } else if (c < 0) {
                foreign = true;
            } else if (c < ' ' || c == DocumentBytes.END) {
                if (foreign) {
                    check(bytes.start(), bytes.position(), true);
                }
                return false;
            } else {
                continue;
            }
            bytes.advance();
        }
        from = bytes.start();
        to = bytes.position();
        bytes.advance();
        return !foreign && !escaped || decoded(foreign, escaped);
    }

    private boolean decoded(boolean foreign, boolean escaped) {
        String text = foreign ? utf8() : ascii();
        made = escaped ? Escapes.resolve(text) : text;
        return made != null;
    }

    private String utf8() {
        String text = new String(bytes.buffer(), from, to - from, StandardCharsets.UTF_8);
        // It stands for what is not UTF-8, but may have been sent as well.
        if (text.indexOf('\uFFFD') >= 0) {
            check(from, to, true);
        }
        surplus += to - from - text.length();
        return text;
    }

    /** Refuses a current byte that is not the first of a character. */
    void checkCharacter() {
        if (bytes.current() < 0) {
            bytes.has(4);
            check(bytes.position(), Math.min(bytes.end(), bytes.position() + 4), false);
        }
    }

    private void check(int first, int last, boolean whole) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes.buffer(), first, last - first);
        CharBuffer out = CharBuffer.allocate(last - first);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError() && (whole || out.position() == 0)) {
            throw bytes.refuse("is not UTF-8, at byte " + (bytes.offset() - bytes.position() + in.position()));
        }
    }

    /** Reads a number; tells whether it is one. */
    boolean number() {
        name = false;
        made = null;
        integral = true;
        if (bytes.current() == '-') {
            bytes.advance();
        }
        if (bytes.current() == '0') {
            bytes.advance();
        } else if (!digits()) {
            return false;
        }
        if (bytes.current() == '.') {
            integral = false;
            bytes.advance();
            if (!digits()) {
                return false;
            }
        }
        if ((bytes.current() | 0x20) == 'e' && !exponent()) {
            return false;
        }
        from = bytes.start();
        to = bytes.position();
        return !digit(bytes.current());
    }

    private boolean exponent() {
        integral = false;
        bytes.advance();
        if (bytes.current() == '+' || bytes.current() == '-') {
            bytes.advance();
        }
        return digits();
    }

    /** Passes over digits; tells whether there were any. */
    private boolean digits() {
        int before = bytes.position() - bytes.start();
        while (digit(bytes.current())) {
            bytes.advance();
        }
        return bytes.position() - bytes.start() > before;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
