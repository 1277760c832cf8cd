package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Volgnummer;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final Oin OWN = Oin.of("00000099000000001000");
    private static final Oin OTHER = Oin.of("00000099000000002000");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Geometry AREA = RdPoint.of(160_500, 501_500).geometry();
    private static final RecoveryWindow WINDOW = RecoveryWindow.of(AREA, DAY, DAY.plusDays(2), OWN);

    private final Fake verzoeken = new Fake();

    @Test
    void run_window_fetchesWhatIsOursAndHasNotArrived() {
        verzoeken.on(DAY, of("1", 0, OWN, Optional.empty()), of("2", 0, OTHER, Optional.empty()));
        verzoeken.on(DAY.plusDays(1), of("3", 0, OTHER, Optional.of(OWN)), of("4", 0, OWN, Optional.of(OTHER)));
        verzoeken.on(DAY.plusDays(2), of("5", 0, OWN, Optional.empty()));

        RecoveryResult result = run(WINDOW, "5");

        assertThat(numbers(result)).containsExactly("1", "3");
        assertThat(result.compleet()).isTrue();
        assertThat(result.cursor()).isEqualTo(new RecoveryCursor(DAY.plusDays(2)));
        assertThat(result.onderbroken()).isEmpty();
        assertThat(verzoeken.fetched).containsExactly("1", "3");
    }

    @Test
    void run_severalMessagesOnOne_fetchesItOnce() {
        verzoeken.on(
                DAY,
                of("1", 0, OWN, Optional.empty()),
                of("1", 2, OWN, Optional.empty()),
                of("1", 1, OWN, Optional.empty()));
        verzoeken.on(DAY.plusDays(1), of("1", 2, OWN, Optional.empty()));

        RecoveryResult result = run(WINDOW);

        assertThat(result.hersteld())
                .singleElement()
                .satisfies(hersteld ->
                        assertThat(hersteld.verwijzing().volgnummer()).contains(new Volgnummer(2)));
    }

    @Test
    void run_oneThatCannotBeRead_isToldAndTheOthersCome() {
        verzoeken.on(DAY, of("bad", 0, OWN, Optional.empty()), of("2", 0, OWN, Optional.empty()));

        RecoveryResult result = run(WINDOW);

        assertThat(numbers(result)).containsExactly("2");
        assertThat(result.nietHersteld())
                .singleElement()
                .satisfies(failed -> assertThat(failed.fout().code().number()).isEqualTo(7060));
    }

    @Test
    void run_faultLater_keepsWhatWasFound() {
        verzoeken.on(DAY, of("1", 0, OWN, Optional.empty()));
        verzoeken.on(DAY.plusDays(1), of("2", 0, OWN, Optional.empty()), of("down", 0, OWN, Optional.empty()));

        RecoveryResult result = run(WINDOW);

        assertThat(numbers(result)).containsExactly("1", "2");
        assertThat(result.compleet()).isFalse();
        assertThat(result.onderbroken()).isPresent();
        assertThat(result.cursor()).isEqualTo(new RecoveryCursor(DAY.plusDays(1)));
    }

    @Test
    void run_faultAtOnce_isThrown() {
        verzoeken.on(DAY, of("down", 0, OWN, Optional.empty()));

        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> run(WINDOW));
    }

    @Test
    void run_maximum_stopsAtTheEndOfADayAndGoesOnFromThere() {
        verzoeken.on(DAY, of("1", 0, OWN, Optional.empty()), of("2", 0, OWN, Optional.empty()));
        verzoeken.on(DAY.plusDays(1), of("3", 0, OWN, Optional.empty()));
        RecoveryWindow small = new RecoveryWindow(AREA, DAY, DAY.plusDays(2), Set.of(OWN), 1);

        RecoveryResult first = run(small);
        RecoveryResult second = run(small.from(RecoveryCursor.of(first.cursor().text())));

        assertThat(numbers(first)).containsExactly("1", "2");
        assertThat(first.compleet()).isFalse();
        assertThat(first.cursor().text()).isEqualTo("2026-11-25");
        assertThat(numbers(second)).containsExactly("3");
    }

    @Test
    void window_thatCannotBe_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecoveryWindow.of(AREA, DAY, DAY.minusDays(1), OWN));
        assertThatIllegalArgumentException().isThrownBy(() -> RecoveryWindow.of(AREA, DAY, DAY.plusDays(366), OWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecoveryWindow(AREA, DAY, DAY, Set.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecoveryWindow(AREA, DAY, DAY, Set.of(OWN), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> RecoveryCursor.of("yesterday"));
        assertThatIllegalArgumentException().isThrownBy(() -> WINDOW.from(new RecoveryCursor(DAY.plusDays(9))));
        assertThat(WINDOW.from(new RecoveryCursor(DAY.minusDays(9)))).isEqualTo(WINDOW);
    }

    private RecoveryResult run(RecoveryWindow window, String... arrived) {
        return new Recovery(verzoeken, window, verwijzing -> List.of(arrived).contains(verwijzing.verzoeknummer()))
                .run();
    }

    private static List<String> numbers(RecoveryResult result) {
        return result.hersteld().stream()
                .map(hersteld -> hersteld.bericht().verzoeknummer())
                .toList();
    }

    private static Zaakverwijzing of(String number, int volgnummer, Oin gezag, Optional<Oin> dienst) {
        return new Zaakverwijzing(
                number,
                volgnummer == 0 ? Optional.empty() : Optional.of(new Volgnummer(volgnummer)),
                Optional.empty(),
                gezag,
                dienst,
                Map.of());
    }

    /** A service that has what it is given. */
    private static final class Fake implements Verzoeken {
        private final Map<LocalDate, List<Zaakverwijzing>> days = new HashMap<>();
        private final List<String> fetched = new ArrayList<>();

        void on(LocalDate day, Zaakverwijzing... found) {
            days.put(day, List.of(found));
        }

        @Override
        public RecoveryResult recover(RecoveryWindow window, java.util.function.Predicate<Zaakverwijzing> arrived) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Zaakverwijzing> search(Geometry gebied, LocalDate vanaf, LocalDate totEnMet) {
            assertThat(vanaf).isEqualTo(totEnMet);
            return days.getOrDefault(vanaf, List.of());
        }

        @Override
        public List<Zaakverwijzing> related(String verzoeknummer, LocalDate vanaf, LocalDate totEnMet) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StamBericht samenvatting(String number) {
            if (number.equals("down")) {
                throw new TransportException(CoreErrors.CONNECT, "down", CallFacts.NONE, null);
            }
            fetched.add(number);
            return StamBericht.read(
                    number.equals("bad")
                            ? "no message"
                            : "<v:verzoek xmlns:v='http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek'><v:verzoeknummer>"
                                    + number + "</v:verzoeknummer></v:verzoek>");
        }

        @Override
        public Verzoeken named(AfhandelenNames names) {
            return this;
        }
    }
}
