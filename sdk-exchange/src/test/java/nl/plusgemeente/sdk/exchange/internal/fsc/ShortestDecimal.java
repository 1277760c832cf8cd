package nl.plusgemeente.sdk.exchange.internal.fsc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest decimal of a double and of those the nearest, found by trying all there are: slow, and another way than ours. */
final class ShortestDecimal {
    private ShortestDecimal() {}

    static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits <= 17; digits++) {
            BigDecimal low = exact.round(new MathContext(digits, RoundingMode.FLOOR));
            BigDecimal best = null;
            // some around, for the neighbours of a power of ten
            BigDecimal step = low.ulp();
            for (int i = -1; i <= 2; i++) {
                BigDecimal candidate = low.add(step.multiply(BigDecimal.valueOf(i)));
                if (candidate.stripTrailingZeros().precision() <= digits
                        && Double.parseDouble(candidate.toString()) == value
                        && (best == null || isNearer(candidate, best, exact))) {
                    best = candidate;
                }
            }
            if (best != null) {
                return best;
            }
        }
        throw new IllegalStateException("17 digits are enough for every double");
    }

    private static boolean isNearer(BigDecimal one, BigDecimal other, BigDecimal exact) {
        int nearer = one.subtract(exact).abs().compareTo(other.subtract(exact).abs());
        return nearer < 0 || (nearer == 0 && isEven(one));
    }

    private static boolean isEven(BigDecimal decimal) {
        return !decimal.unscaledValue().mod(BigInteger.TWO).testBit(0);
    }
}
