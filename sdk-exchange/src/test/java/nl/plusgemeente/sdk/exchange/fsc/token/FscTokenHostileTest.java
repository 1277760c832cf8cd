package nl.plusgemeente.sdk.exchange.fsc.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;

/** Whatever comes is a token, or one documented error that tells nothing of it. */
class FscTokenHostileTest {
    private static final TestTokens TOKEN = new TestInway().token();
    private static final String CLAIMS =
            TOKEN.with("prp", java.util.Map.of("a", "b")).claims();
    private static final String HEADER =
            TestTokens.encoded("{\"alg\":\"ES256\",\"x5t#S256\":\"" + "A".repeat(43) + "\"}");

    @Property(tries = 300)
    void parse_anyText_isRefused(@ForAll @StringLength(max = 300) String text) {
        assertRefused(text);
        assertRefused(text + '.' + text + '.' + text);
        assertRefused(HEADER + '.' + text + '.' + text);
    }

    @Property(tries = 500)
    void parse_claimsWithAnotherCharacter_areClaims_orRefused(@ForAll @IntRange(max = 500) int at, @ForAll char other) {
        int place = at % CLAIMS.length();
        String changed = CLAIMS.substring(0, place) + other + CLAIMS.substring(place + 1);
        String token = HEADER + '.' + TestTokens.encoded(changed) + ".AAAA";

        Throwable thrown = catchThrowable(() -> FscToken.parse(token).claims().hashCode());

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(FscTokenException.class).hasMessageNotContaining(token);
        }
    }

    @Property(tries = 100)
    void parse_claimsThatBreakOff_areRefused(@ForAll @IntRange(max = 500) int at) {
        String shorter = CLAIMS.substring(0, at % CLAIMS.length());

        assertRefused(HEADER + '.' + TestTokens.encoded(shorter) + ".AAAA");
        assertThatCode(() -> FscToken.parse(HEADER + '.' + TestTokens.encoded(CLAIMS) + ".AAAA"))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String text) {
        assertThat(catchThrowable(() -> FscToken.parse(text))).isInstanceOf(FscTokenException.class);
    }
}
