package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/**
 * A protected header that was read, and where in it the digits of {@code iat} are. Another one that is the same to the letter
 * but for ten digits in that place says the same but for the moment: JSON has no other way to read it.
 */
final class KnownHeader {
    private static final String IAT = "\"iat\"";
    private static final int DIGITS = 10;

    private final byte[] encoded;
    private final ProtectedHeader header;
    /** The base64 in which the digits are: whole groups of four characters. */
    private final int from;

    private final int to;
    private final byte[] group;
    /** Where the digits begin in what that base64 means. */
    private final int digits;

    private KnownHeader(String encoded, ProtectedHeader header, int from, int to, int digits) {
        this.encoded = encoded.getBytes(ISO_8859_1);
        this.header = header;
        this.from = from;
        this.to = to;
        this.group = Base64Url.decode(encoded.substring(from, to));
        this.digits = digits;
    }

    /** Empty for one whose digits are not where they are surely looked for, such as one with {@code sigT}. */
    static Optional<KnownHeader> of(String encoded, ProtectedHeader header) {
        String json = new String(Base64Url.decode(encoded), ISO_8859_1);
        int name = json.indexOf(IAT);
        int at = name + IAT.length() + 1;
        // without a backslash, and standing once, it is the member itself and no part of another
        boolean plain =
                name >= 0 && json.indexOf('\\') < 0 && json.indexOf(IAT, name + 1) < 0 && !json.contains("\"sigT\"");
        if (!plain || json.charAt(at - 1) != ':' || !header.signedAt().equals(moment(json.getBytes(ISO_8859_1), at))) {
            return Optional.empty();
        }
        int from = at / 3 * 4;
        int to = (at + DIGITS + 2) / 3 * 4;
        return to > encoded.length() || isDigit(json.charAt(at + DIGITS))
                ? Optional.empty()
                : Optional.of(new KnownHeader(encoded, header, from, to, at % 3));
    }

    /** What another header says; empty when it is not like this one. */
    Optional<ProtectedHeader> at(String other) {
        byte[] text = other.getBytes(ISO_8859_1);
        if (text.length != encoded.length
                || !Arrays.equals(text, 0, from, encoded, 0, from)
                || !Arrays.equals(text, to, text.length, encoded, to, encoded.length)) {
            return Optional.empty();
        }
        byte[] otherGroup;
        try {
            otherGroup = Base64Url.decode(other.substring(from, to));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // for the one who reads it whole, to say why
        }
        int end = digits + DIGITS;
        return Arrays.equals(otherGroup, 0, digits, group, 0, digits)
                        && Arrays.equals(otherGroup, end, otherGroup.length, group, end, group.length)
                ? moment(otherGroup, digits).map(header::at)
                : Optional.empty();
    }

    /** Whether another one covers the same by the same certificates. */
    boolean says(ProtectedHeader other) {
        return header.chain().equals(other.chain()) && header.pars().equals(other.pars());
    }

    /** Ten digits, of which JSON lets the first be no zero. */
    private static Optional<Instant> moment(byte[] text, int at) {
        if (text.length < at + DIGITS || text[at] == '0') {
            return Optional.empty();
        }
        long seconds = 0;
        for (int i = at; i < at + DIGITS; i++) {
            if (!isDigit(text[i])) {
                return Optional.empty();
            }
            seconds = seconds * 10 + text[i] - '0';
        }
        return Optional.of(Instant.ofEpochSecond(seconds));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whose it is says the certificate. */
    @Override
    public String toString() {
        return "KnownHeader";
    }
}
