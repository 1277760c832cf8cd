package nl.plusgemeente.sdk.exchange.internal.fsc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as ECMAScript writes them (ECMA-262 {@code Number::toString}), which RFC 8785 §3.2.2.3 asks for: the shortest
 * decimal that is still read as the same double, and of those the nearest. {@link Double#toString(double)} gives that from
 * JDK 19 only: before, it may have a digit too many.
 */
final class EcmaNumber {
    /** Up to here each whole number is a double of its own. */
    private static final long EXACT = 1L << 53;

    private static final int PLAIN_UP_TO = 21;
    private static final int PLAIN_DOWN_TO = -6;

    private EcmaNumber() {}

    static String text(Number number) {
        if (number instanceof Long whole && whole >= -EXACT && whole <= EXACT) {
            return Long.toString(whole);
        }
        return text(number.doubleValue());
    }

    static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new JsonException("The JSON has a number that is larger than a double can be");
        }
        if (value == 0) {
            return "0"; // minus zero too
        }
        String digits = written(shortest(Math.abs(value)));
        return value < 0 ? "-" + digits : digits;
    }

    /** The platform's own text is read as the value, but may have digits too many, and need not be the nearest. */
    private static BigDecimal shortest(double value) {
        BigDecimal found = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        for (BigDecimal next = shorter(found, value); next != null; next = shorter(found, value)) {
            found = next;
        }
        // decimals of few digits stand so far apart that there is no other one; the exact value has up to 767 digits
        if (found.ulp().doubleValue() > 2 * Math.ulp(value)) {
            return found;
        }
        BigDecimal nearest = nearest(new BigDecimal(value), value, found.precision());
        return nearest == null ? found : nearest.stripTrailingZeros();
    }

    /** Those that are read as the value stand in one row: if there is a shorter one, it is next to a longer one. */
    private static @Nullable BigDecimal shorter(BigDecimal decimal, double value) {
        int digits = decimal.precision() - 1;
        if (digits == 0) {
            return null;
        }
        BigDecimal below = decimal.round(new MathContext(digits, RoundingMode.DOWN));
        BigDecimal next = below.doubleValue() == value ? below : below.add(below.ulp());
        return next.doubleValue() == value ? next.stripTrailingZeros() : null;
    }

    /**
     * The decimal of so many digits that is nearest, of those that are read as the value. Below a power of two doubles stand
     * closer than above it, so that the nearest of all may be read as another double while the next one is not.
     */
    private static @Nullable BigDecimal nearest(BigDecimal exact, double value, int digits) {
        BigDecimal near = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (near.doubleValue() == value) {
            return near;
        }
        RoundingMode away = near.compareTo(exact) > 0 ? RoundingMode.DOWN : RoundingMode.UP;
        BigDecimal other = exact.round(new MathContext(digits, away));
        return other.doubleValue() == value ? other : null;
    }

    private static String written(BigDecimal decimal) {
        String digits = decimal.unscaledValue().toString();
        int length = digits.length();
        int point = length - decimal.scale();
        if (point > PLAIN_UP_TO || point <= PLAIN_DOWN_TO) {
            String fraction = length == 1 ? "" : "." + digits.substring(1);
            int exponent = point - 1;
            return digits.charAt(0) + fraction + (exponent > 0 ? "e+" : "e-") + Math.abs(exponent);
        }
        if (point >= length) {
            return digits + "0".repeat(point - length);
        }
        return point > 0
                ? digits.substring(0, point) + "." + digits.substring(point)
                : "0." + "0".repeat(-point) + digits;
    }
}
