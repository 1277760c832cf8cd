package nl.plusgemeente.sdk.exchange.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.internal.event.AttributeText;

/**
 * The value of an extension (CloudEvents 1.0, Type System). JSON tells three kinds apart; a URI, a moment and bytes
 * travel as text. Headers do not tell kinds at all: there every value comes back as text.
 *
 * @param kind how it stands in JSON
 * @param text its canonical form
 */
public record ExtensionValue(Kind kind, String text) {

    /** How a value stands in JSON. */
    public enum Kind {
        /** Text, URI, moment, bytes in base64. */
        STRING,
        /** A whole number of 32 bits. */
        INTEGER,
        /** True or false. */
        BOOLEAN
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the text has no form of the kind, or control characters; the message does not
     *     repeat it
     */
    public ExtensionValue {
        boolean right = switch (kind) {
            case STRING -> AttributeText.isText(text);
            case INTEGER -> isInteger(text);
            case BOOLEAN -> text.equals("true") || text.equals("false");
        };
        if (!right) {
            throw new IllegalArgumentException("The value of an extension is no " + kind + " as events have it");
        }
    }

    /**
     * Text.
     *
     * @param text without control characters
     * @return a value
     */
    public static ExtensionValue of(String text) {
        return new ExtensionValue(Kind.STRING, text);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return a value
     */
    public static ExtensionValue of(int number) {
        return new ExtensionValue(Kind.INTEGER, Integer.toString(number));
    }

    /**
     * True or false.
     *
     * @param flag which
     * @return a value
     */
    public static ExtensionValue of(boolean flag) {
        return new ExtensionValue(Kind.BOOLEAN, Boolean.toString(flag));
    }

    /**
     * A URI or URI reference.
     *
     * @param uri the URI
     * @return a value
     */
    public static ExtensionValue of(URI uri) {
        return of(uri.toString());
    }

    /**
     * A moment.
     *
     * @param time a year of four digits, an offset of whole minutes
     * @return a value, as RFC 3339 writes it
     */
    public static ExtensionValue of(OffsetDateTime time) {
        if (!AttributeText.isTime(time)) {
            throw new IllegalArgumentException("RFC 3339 writes years of four digits and offsets of whole minutes");
        }
        return of(AttributeText.text(time));
    }

    /**
     * Bytes.
     *
     * @param bytes the bytes
     * @return a value, in base64
     */
    public static ExtensionValue of(byte[] bytes) {
        return of(Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The value as a whole number.
     *
     * @return empty when it is none; also read from text
     */
    public Optional<Integer> integer() {
        return isInteger(text) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /**
     * The value as true or false.
     *
     * @return empty when it is neither; also read from text
     */
    public Optional<Boolean> flag() {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    /**
     * The value as a URI reference.
     *
     * @return empty when it is none
     */
    public Optional<URI> uri() {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The value as a moment.
     *
     * @return empty when it is none by RFC 3339
     */
    public Optional<OffsetDateTime> time() {
        return AttributeText.time(text);
    }

    /**
     * The value as bytes.
     *
     * @return empty when it is not base64
     */
    public Optional<byte[]> bytes() {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether text is the one way to write a number of 32 bits. */
    static boolean isInteger(String text) {
        if (!text.matches("0|-?[1-9][0-9]{0,9}")) {
            return false;
        }
        long number = Long.parseLong(text);
        return number == (int) number;
    }

    /** Only the kind: the value may be personal. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
