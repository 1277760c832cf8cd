package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;

/** What the API would tell, each notificatie from some moment on. */
final class FakeNotificaties implements Notificaties {
    private final Supplier<Instant> now;
    private final List<Told> all = new ArrayList<>();
    private final List<Instant> asked = new ArrayList<>();

    FakeNotificaties(Supplier<Instant> now) {
        this.now = now;
    }

    private record Told(Notificatie notificatie, Instant moment, Instant from) {}

    void add(String id, Instant moment, Instant from) {
        all.add(new Told(notificatie(id, moment), moment, from));
    }

    /** From which moments on windows were asked for. */
    List<Instant> asked() {
        return asked;
    }

    static Notificatie notificatie(String id, Instant moment) {
        Optional<String> none = Optional.empty();
        return new Notificatie(
                id,
                Optional.of(NotificatieType.NIEUW_BERICHT),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                Optional.of(moment),
                Map.of(),
                Map.of());
    }

    @Override
    public Pages<Notificatie> between(Instant after, Instant until) {
        asked.add(after);
        List<Notificatie> found = all.stream()
                .filter(told -> !told.from().isAfter(now.get()))
                .filter(told -> told.moment().isAfter(after) && !told.moment().isAfter(until))
                .map(Told::notificatie)
                .toList();
        return pages(found);
    }

    @Override
    public Pages<Notificatie> of(String samenwerkingId) {
        return pages(List.of());
    }

    @Override
    public NotificatiePoller.Builder poller(String name, CursorStore store, Instant since) {
        throw new UnsupportedOperationException("tests make their own");
    }

    private static Pages<Notificatie> pages(List<Notificatie> items) {
        return new Pages<>() {
            @Override
            public Page<Notificatie> first() {
                return new Page<>(items, OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
            }

            @Override
            public Iterable<Page<Notificatie>> pages() {
                return List.of(first());
            }

            @Override
            public Stream<Notificatie> stream() {
                return items.stream();
            }

            @Override
            public Iterator<Notificatie> iterator() {
                return items.iterator();
            }
        };
    }
}
