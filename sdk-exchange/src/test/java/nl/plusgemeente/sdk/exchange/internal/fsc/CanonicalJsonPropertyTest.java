package nl.plusgemeente.sdk.exchange.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** Whatever JSON there is: one form, which means the same, whichever way it was written. */
class CanonicalJsonPropertyTest {
    private static final int DEPTH = 10;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void text_ofWhatWasWritten_isTheSameAgain(@ForAll("objects") Map<String, Object> object) {
        byte[] once = CanonicalJson.bytes(object);

        assertThat(CanonicalJson.bytes(StrictJson.exact(once, DEPTH))).isEqualTo(once);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void text_doesNotDependOnOrder(@ForAll("objects") Map<String, Object> object, @ForAll long seed) {
        assertThat(CanonicalJson.text(shuffled(object, new Random(seed)))).isEqualTo(CanonicalJson.text(object));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void text_doesNotDependOnSpaceAndEscapes(@ForAll("objects") Map<String, Object> object) {
        byte[] loose = Loose.write(object).getBytes(UTF_8);

        assertThat(CanonicalJson.text(StrictJson.exact(loose, DEPTH))).isEqualTo(CanonicalJson.text(object));
    }

    @Property(tries = 5_000)
    void number_isTheShortestAndNearest_ofAllThatAreReadAsIt(@ForAll("bits") long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return;
        }
        String text = EcmaNumber.text(value);

        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(new BigDecimal(text)).isEqualByComparingTo(ShortestDecimal.of(value));
    }

    @Property(tries = 500)
    void number_atPowersOfTwo_isTheShortestAndNearest(@ForAll("powers") double value) {
        assertThat(new BigDecimal(EcmaNumber.text(value))).isEqualByComparingTo(ShortestDecimal.of(value));
    }

    @Provide
    Arbitrary<Long> bits() {
        Arbitrary<Long> small = Arbitraries.longs().between(1, 1L << 52);
        Arbitrary<Long> decimals = Arbitraries.doubles().ofScale(6).map(Double::doubleToLongBits);
        return Arbitraries.oneOf(Arbitraries.longs(), small, decimals);
    }

    @Provide
    Arbitrary<Double> powers() {
        return Arbitraries.integers().between(-1074, 1023).map(power -> Math.scalb(1.0, power));
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return Arbitraries.maps(texts(), values(3)).ofMaxSize(6);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u007f')
                .withChars('"', '\\', '/', '\u20ac', '\u00f6', '\ufb33', '\u0085', '\u2028', '\ufeff')
                .ofMaxLength(8)
                .map(text -> text.length() % 3 == 0 ? text + "\ud83d\ude02" : text);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts().map(Object.class::cast),
                Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53))
                        .map(Object.class::cast),
                Arbitraries.bigDecimals().map(Object.class::cast),
                Arbitraries.of(true, false, StrictJson.NULL).map(Object.class::cast));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Object> below = values(depth - 1);
        return Arbitraries.oneOf(
                scalars,
                below.list().ofMaxSize(4).map(Object.class::cast),
                Arbitraries.maps(texts(), below).ofMaxSize(4).map(Object.class::cast));
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> shuffled(element, random)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<String, Object> result = new LinkedHashMap<>();
            entries.forEach(entry -> result.put((String) entry.getKey(), shuffled(entry.getValue(), random)));
            return result;
        }
        return value;
    }
}
