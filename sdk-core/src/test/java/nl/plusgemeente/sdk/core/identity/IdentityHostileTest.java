package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to break a log, a terminal or the memory: every parser refuses it with a short, printable message. */
class IdentityHostileTest {
    private static final int BOUND = 400;

    static Stream<Named<Consumer<String>>> parsers() {
        return Stream.of(
                Named.of("Oin", Oin::of),
                Named.of("Rsin", Rsin::of),
                Named.of("Bsn", Bsn::of),
                Named.of("Gemeentecode", Gemeentecode::of),
                Named.of("Gemeentecode.ofGmCode", Gemeentecode::ofGmCode),
                Named.of("Secret.fromEnv", Secret::fromEnv));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_hostileText_isRefusedShortAndPrintable(Consumer<String> parser) {
        for (String hostile : new String[] {
            "0".repeat(1_000_000),
            "gm" + "0".repeat(1_000_000),
            "\u0000\u0007\u001b[31m\r\nINFO all is well",
            "\u202e000746022200100000\u202c",
            "\ud83d\ude00".repeat(10),
            "\ud83d",
            "𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟏𝟎𝟎𝟐𝟐𝟐𝟎𝟔𝟒𝟕𝟎𝟎𝟎",
            "%s%n${jndi:ldap://x}",
            "ıİ"
        }) {
            assertRefused(parser, hostile);
        }
    }

    @Property
    void parse_controlCharacters_isRefusedShortAndPrintable(@ForAll("controls") String text) {
        parsers().forEach(parser -> assertRefused(parser.getPayload(), text));
    }

    @Provide
    Arbitrary<String> controls() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u001f')
                .withChars("0\u007f\u0085\u2028")
                .ofMaxLength(60);
    }

    private static void assertRefused(Consumer<String> parser, String text) {
        Throwable refused = catchThrowable(() -> parser.accept(text));
        if (refused == null) {
            return; // only zeros and the like: a fine number after all
        }
        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        assertThat(refused.getMessage()).hasSizeLessThan(BOUND).matches("[ -~]+");
    }
}
