package nl.plusgemeente.sdk.omgevingswet.rtr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.Problem;
import org.junit.jupiter.api.Test;

/** A list that does not exist when it is empty. */
class NoneIsEmptyTest {
    private static final String NONE = "https://x/fout/id/concept/BestaatNiet";
    private static final String WRONG = "https://x/fout/id/concept/VerkeerdVerzoek";

    @Test
    void list_thatDoesNotExist_isEmptyInEveryWay() {
        Pages<String> none = new NoneIsEmpty<>(new Failing(NONE, 0));

        assertThat(none.first().items()).isEmpty();
        assertThat(none.pages()).isEmpty();
        assertThat(none.stream()).isEmpty();
        assertThat(none).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> none.iterator().next());
    }

    @Test
    void list_atAPathThatIsGone_failsInEveryWay() {
        Pages<String> gone = new NoneIsEmpty<>(new Failing(WRONG, 0));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(gone::first);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> gone.pages().iterator().hasNext());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> gone.stream().toList());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> gone.iterator().next());
    }

    @Test
    void list_whoseSecondPageIsMissing_fails() {
        Pages<String> broken = new NoneIsEmpty<>(new Failing(NONE, 2));
        Iterator<String> items = broken.iterator();

        assertThat(items.next()).isEqualTo("0");
        assertThat(items.next()).isEqualTo("1");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(items::hasNext);
        assertThat(broken.first().items()).containsExactly("0", "1");
    }

    @Test
    void stream_closed_closesTheOneBelow() {
        AtomicBoolean closed = new AtomicBoolean();
        Failing below = new Failing(NONE, 1) {
            @Override
            public Stream<String> stream() {
                return super.stream().onClose(() -> closed.set(true));
            }
        };

        try (Stream<String> items = new NoneIsEmpty<>(below).stream()) {
            assertThat(items.findFirst()).contains("0");
        }

        assertThat(closed).isTrue();
    }

    /** Some items, then an answer that says: not here. */
    private static class Failing implements Pages<String> {
        private final String type;
        private final int after;

        Failing(String type, int after) {
            this.type = type;
            this.after = after;
        }

        @Override
        public Page<String> first() {
            if (after == 0) {
                throw missing();
            }
            return new Page<>(List.of("0", "1"), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
        }

        @Override
        public Iterable<Page<String>> pages() {
            return () -> Stream.generate(this::first).iterator();
        }

        @Override
        public Stream<String> stream() {
            return Stream.iterate(0, i -> i + 1).map(i -> {
                if (i >= after) {
                    throw missing();
                }
                return Integer.toString(i);
            });
        }

        @Override
        public Iterator<String> iterator() {
            return stream().iterator();
        }

        private NotFoundException missing() {
            return new NotFoundException("not here", CallFacts.NONE, new Problem(type, "", 404, "", "", "", List.of()));
        }
    }
}
