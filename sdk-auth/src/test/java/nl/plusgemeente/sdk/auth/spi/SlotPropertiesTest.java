package nl.plusgemeente.sdk.auth.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** Whatever happens in whatever order: no token is used past its end or after its eviction, and no server is hammered. */
class SlotPropertiesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Property(tries = 500)
    void slot_inAnyOrderOfEvents_keepsItsPromises(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 9) Integer> events,
            @ForAll @IntRange(min = 1, max = 100_000) int lifetime,
            @ForAll @DoubleRange(max = 1) double jitter) {
        VirtualTime time = VirtualTime.ahead(Duration.ZERO);
        AttemptContext context = new Attempts(time).of("a", MINUTE);
        Slot slot = new Slot(() -> jitter);
        Server server = new Server(time, lifetime);
        Set<String> evicted = new HashSet<>();
        for (int event : events) {
            switch (event) {
                case 0 -> server.out = true;
                case 1 -> server.out = false;
                case 2 ->
                    slot.peek().ifPresent(token -> {
                        slot.evict(token.value());
                        evicted.add(token.value());
                    });
                case 3, 4 -> time.advance(Duration.ofSeconds(lifetime).dividedBy(7));
                case 5 -> time.advance(Duration.ofSeconds(1));
                default -> used(slot, context, server, evicted);
            }
        }
    }

    private static void used(Slot slot, AttemptContext context, Server server, Set<String> evicted) {
        int before = server.requests;
        try {
            HeldToken token = slot.token(context, server);
            assertThat(evicted).doesNotContain(token.value());
            assertThat(server.time.nanoTime() - token.gained()).isLessThan(server.life.toNanos());
        } catch (TokenException e) {
            assertThat(server.out || server.failedAt + 30_000_000_000L - server.time.nanoTime() > 0)
                    .isTrue();
        }
        assertThat(server.requests - before).isLessThanOrEqualTo(1);
    }

    private static final class Server implements TokenSource {
        private final VirtualTime time;
        private final Duration life;
        private boolean out;
        private int requests;
        private long failedAt;

        Server(VirtualTime time, int lifetime) {
            this.time = time;
            this.life = Duration.ofSeconds(lifetime);
            this.failedAt = time.nanoTime() - 40_000_000_000L;
        }

        @Override
        public HeldToken.Given fetch(AttemptContext context, boolean hurried) {
            requests++;
            if (out) {
                assertThat(time.nanoTime() - failedAt).isGreaterThanOrEqualTo(1_000_000_000L);
                failedAt = time.nanoTime();
                throw new TokenException(AuthErrors.SERVER_UNAVAILABLE, "out", CallFacts.NONE, true, null, null);
            }
            return new HeldToken.Given("t" + requests, "Bearer", life);
        }
    }
}
