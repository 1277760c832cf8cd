package nl.plusgemeente.sdk.omgevingswet;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * A value that holds no others.
 *
 * @param parent the name of what it stands in; empty at the top
 * @param name what it is called; items of a list have the name of the list
 * @param value a text, number, flag or moment
 */
record Leaf(String parent, String name, Object value) {

    /** The value as it is written. */
    String text() {
        return value.toString().strip();
    }

    /** The value in one form for each kind: numbers without closing zeros, moments in UTC. */
    String plain() {
        String text = text();
        if (value instanceof Number) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\dT[^ ]*[+-]\\d\\d:\\d\\d")
                ? OffsetDateTime.parse(text).toInstant().toString()
                : text;
    }

    @Override
    public String toString() {
        return name + "=" + plain();
    }
}
