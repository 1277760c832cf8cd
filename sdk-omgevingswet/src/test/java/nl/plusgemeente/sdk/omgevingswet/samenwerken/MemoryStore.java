package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps cursors across the "deaths" of a test. */
final class MemoryStore implements CursorStore {
    private final Map<String, Cursor> cursors = new HashMap<>();
    private final Runnable perhapsDie;

    /** @param perhapsDie called before and after each thing that is kept */
    MemoryStore(Runnable perhapsDie) {
        this.perhapsDie = perhapsDie;
    }

    @Override
    public Optional<Cursor> load(String name) {
        return Optional.ofNullable(cursors.get(name));
    }

    @Override
    public void save(String name, Cursor cursor) {
        perhapsDie.run();
        cursors.put(name, cursor);
        perhapsDie.run();
    }

    @Override
    public void offering(String name, String notificatieId, Instant moment) {
        Cursor old = cursors.get(name);
        Map<String, Instant> offered = new HashMap<>(old.offered());
        offered.put(notificatieId, moment);
        save(name, new Cursor(old.until(), old.handled(), offered));
    }

    @Override
    public void handled(String name, String notificatieId, Instant moment) {
        Cursor old = cursors.get(name);
        Map<String, Instant> offered = new HashMap<>(old.offered());
        offered.remove(notificatieId);
        Map<String, Instant> handled = new HashMap<>(old.handled());
        handled.put(notificatieId, moment);
        save(name, new Cursor(old.until(), handled, offered));
    }
}
