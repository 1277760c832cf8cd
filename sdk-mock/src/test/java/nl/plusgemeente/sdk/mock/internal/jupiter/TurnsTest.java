package nl.plusgemeente.sdk.mock.internal.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(Duration.ofMillis(20));

    @Test
    void begin_inTheThreadOfTheTestBefore_failsAtOnce_asItWouldWaitForItself() {
        turns.begin("one");

        assertThatIllegalStateException()
                .isThrownBy(() -> turns.begin("other"))
                .withMessageContaining("one")
                .withMessageContaining("instance field");
        assertThat(turns.has("one")).isTrue();
    }

    @Test
    void begin_whileAnotherGoesOn_failsInTheEnd() {
        inAnotherThread(() -> turns.begin("one"));

        assertThatIllegalStateException()
                .isThrownBy(() -> turns.begin("other"))
                .withMessageContaining("0 seconds")
                .withMessageContaining("SAME_THREAD");
    }

    @Test
    void end_ofTheOneBefore_isWhenTheNextBegins() {
        inAnotherThread(() -> turns.begin("one"));
        inAnotherThread(() -> turns.end("one"));
        turns.begin("other");

        assertThat(turns.has("other")).isTrue();
    }

    @Test
    void end_ofWhoHasNoTurn_leavesThatOfAnother() {
        turns.begin("one");
        turns.end("other");

        assertThat(turns.has("one")).isTrue();
    }

    @Test
    void begin_ofAnInterruptedThread_failsAndKeepsTheInterrupt() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> turns.begin("one")).withMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(turns.has("one")).isFalse();
    }

    private static void inAnotherThread(Runnable work) throws CompletionException {
        CompletableFuture.runAsync(work, command -> new Thread(command).start()).join();
    }
}
