package nl.plusgemeente.sdk.exchange.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.junit.jupiter.api.Test;

class ReplayGuardTest {
    private final FixedTime time = new FixedTime();

    @Test
    void verify_sameSignatureTwice_isRefused_underAnyNameAndForAnyTarget() {
        MessageVerifier verifier = Forge.verifier(time).build();
        HttpText request = Forge.payload().make();
        HttpText renamed = Forge.payload().field("Payload-Signature").make().at("/v2/other");
        renamed = renamed.with(
                "Payload-Signature",
                request.headers().first("nlgov-adr-payload-sig").orElseThrow());

        verifier.verify(request.message());

        refused(verifier, request);
        refused(verifier, renamed);
        time.advance(Duration.ofMinutes(5));
        refused(verifier, request);
    }

    @Test
    void verify_refusedForAnotherReason_doesNotCountAsSeen() {
        MessageVerifier verifier = Forge.verifier(time).build();
        HttpText request = Forge.payload().make();

        assertThatThrownBy(() -> verifier.verify(request.with(new byte[0]).message()))
                .isInstanceOf(DigestMismatchException.class);

        assertThat(verifier.verify(request.message()).sender()).isEqualTo(TestAuthority.UTRECHT);
    }

    @Test
    void isFirst_fullMemory_refusesUnlessSomethingIsOver_andOnlyThatReceiver() {
        ReplayGuard guard = ReplayGuard.inMemory(2, time.clock());
        assertThat(guard.isFirst(sighting("a", "1"))).isTrue();
        assertThat(guard.isFirst(sighting("a", "2"))).isTrue();

        assertThatThrownBy(() -> guard.isFirst(sighting("a", "3")))
                .isInstanceOfSatisfying(ReplayUnknownException.class, e -> {
                    assertThat(e.status()).isEqualTo(503);
                    assertThat(e.retryable()).isTrue();
                });
        assertThat(guard.isFirst(sighting("a", "1"))).isFalse();
        assertThat(guard.isFirst(sighting("b", "3"))).isTrue();
        time.advance(Duration.ofSeconds(61));
        assertThat(guard.isFirst(sighting("a", "3"))).isTrue();
        assertThat(guard.isFirst(sighting("a", "1"))).isTrue();
        assertThatThrownBy(() -> ReplayGuard.inMemory(0, time.clock())).isInstanceOf(IllegalArgumentException.class);
        assertThat(guard.toString()).contains("2 per receiver");
    }

    @Test
    void verify_oneTenantIsFlooded_theOthersReceiveAsBefore() {
        MessageVerifier verifier = Forge.verifier(time)
                .replays(ReplayGuard.inMemory(1, time.clock()))
                .build();
        verifier.verify(Forge.payload().make().message().to("utrecht"));

        assertThatThrownBy(
                        () -> verifier.verify(Forge.payload().make().message().to("utrecht")))
                .isInstanceOf(ReplayUnknownException.class);
        assertThat(verifier.verify(Forge.payload().make().message().to("nijmegen"))
                        .sender())
                .isEqualTo(TestAuthority.UTRECHT);
    }

    @Test
    void isFirst_clockSetBack_stillSweeps() {
        ReplayGuard guard = ReplayGuard.inMemory(1, time.clock());
        time.advance(Duration.ofDays(1));
        guard.isFirst(sighting("a", "1"));
        time.set(FixedTime.START);

        assertThat(guard.isFirst(sighting("b", "1"))).isTrue();
        assertThatThrownBy(() -> guard.isFirst(sighting("a", "2"))).isInstanceOf(ReplayUnknownException.class);
    }

    @Test
    void isFirst_manyAtOnce_letsOneThrough() throws Exception {
        ReplayGuard guard = ReplayGuard.inMemory(1_000, time.clock());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> tasks = IntStream.range(0, 8)
                    .mapToObj(thread -> (Callable<Long>) () -> IntStream.range(0, 500)
                            .filter(i -> guard.isFirst(sighting("a", "s" + i)))
                            .count())
                    .toList();
            long first = 0;
            for (Future<Long> result : threads.invokeAll(tasks)) {
                first += result.get();
            }
            assertThat(first).isEqualTo(500);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void verify_guardThatFails_refuses() {
        MessageVerifier verifier = Forge.verifier(time)
                .replays(sighting -> {
                    assertThat(sighting.receiver()).isEqualTo("utrecht");
                    assertThat(sighting.sender()).isEqualTo(TestAuthority.UTRECHT);
                    assertThat(sighting.id()).hasSize(43);
                    assertThat(sighting.until()).isEqualTo(FixedTime.START.plusSeconds(300));
                    throw new IllegalStateException("the database is away");
                })
                .build();

        assertThatThrownBy(
                        () -> verifier.verify(Forge.payload().make().message().to("utrecht")))
                .isInstanceOf(ReplayUnknownException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private ReplayGuard.Sighting sighting(String receiver, String id) {
        return new ReplayGuard.Sighting(
                receiver, TestAuthority.UTRECHT, id, time.clock().instant().plusSeconds(60));
    }

    private static void refused(MessageVerifier verifier, HttpText request) {
        assertThatThrownBy(() -> verifier.verify(request.message())).isInstanceOf(MessageReplayedException.class);
    }
}
