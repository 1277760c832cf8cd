package nl.plusgemeente.sdk.mock.internal.verzoeken;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.geo.RdPosition;

/** The requests that there are: those of the week before the mock's time or that a tester set, and those that were added. */
final class BerichtBook {
    /** A number for tests that no tenant has. */
    static final String OTHER_DIENST = "00000099009990000000";

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_ADDED = 900;
    private static final Map<String, RdPosition> PLACES =
            Map.of("0995", new RdPosition(160_500, 501_500), "0344", new RdPosition(136_925, 455_830));

    private final List<MockTenant> tenants;
    private final Clock clock;
    private final List<Bericht> added = new ArrayList<>();
    private Optional<List<Bericht>> set = Optional.empty();
    private final AtomicInteger last = new AtomicInteger(FIRST_ADDED);

    BerichtBook(List<MockTenant> tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    /** All of them, the oldest first. */
    synchronized List<Bericht> all() {
        List<Bericht> all = new ArrayList<>(set.orElseGet(this::seeded));
        all.addAll(added);
        return all;
    }

    /** Instead of all that there are. */
    synchronized void replace(List<Bericht> berichten) {
        set = Optional.of(List.copyOf(berichten));
        added.clear();
    }

    private List<Bericht> seeded() {
        List<Bericht> all = new ArrayList<>();
        for (MockTenant tenant : tenants) {
            place(tenant).ifPresent(place -> all.addAll(seeded(tenant, place)));
        }
        all.sort(Comparator.comparing(Bericht::dag));
        return all;
    }

    List<Bericht> of(String nummer) {
        return all().stream().filter(bericht -> bericht.nummer().equals(nummer)).toList();
    }

    synchronized Bericht add(MockTenant tenant, String naam, boolean missed) {
        RdPosition place = place(tenant)
                .orElseThrow(() -> new IllegalArgumentException("There is no data on the place of " + tenant.id()));
        LocalDate today = today();
        Bericht bericht = new Bericht(tenant, Optional.empty(), today, freeNumber(today), 0, naam, place, missed);
        added.add(bericht);
        return bericht;
    }

    Optional<MockTenant> tenant(Predicate<MockTenant> which) {
        return tenants.stream().filter(which).findFirst();
    }

    synchronized void reset() {
        set = Optional.empty();
        added.clear();
    }

    /** One that no message has, those that a tester set included. */
    private String freeNumber(LocalDate day) {
        return Stream.generate(() -> number(day, last.incrementAndGet()))
                .filter(nummer -> of(nummer).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Bericht> seeded(MockTenant tenant, RdPosition place) {
        int own = tenants.indexOf(tenant) * 10;
        LocalDate today = today();
        Optional<String> self = Optional.empty();
        String arrived = number(today.minusDays(5), own + 1);
        String missed = number(today.minusDays(3), own + 2);
        String amended = number(today.minusDays(4), own + 3);
        String withdrawn = number(today.minusDays(6), own + 4);
        String copy = number(today.minusDays(2), own + 5);
        return List.of(
                new Bericht(tenant, self, today.minusDays(6), withdrawn, 0, "Steiger", place, false),
                new Bericht(tenant, self, today.minusDays(5), arrived, 0, "Dakkapel", place, false),
                new Bericht(tenant, self, today.minusDays(4), amended, 0, "Erker", place, false),
                new Bericht(tenant, self, today.minusDays(3), missed, 0, "Twee bomen", place, true),
                new Bericht(tenant, self, today.minusDays(2), amended, 1, "Erker", place, true),
                new Bericht(tenant, Optional.of(OTHER_DIENST), today.minusDays(2), copy, 0, "Mestsilo", place, true),
                new Bericht(tenant, self, today.minusDays(1), withdrawn, 999, "Steiger", place, true));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NEDERLAND);
    }

    private static String number(LocalDate day, int sequence) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%05d", sequence);
    }

    private static Optional<RdPosition> place(MockTenant tenant) {
        return tenant.gemeentecode().map(PLACES::get);
    }
}
