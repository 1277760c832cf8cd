package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;

/** How far a poller is, in memory and in the store, which always knows as much. One thread at a time. */
final class Progress {
    private static final int MAX_HANDLED = 500_000;

    private final String name;
    private final CursorStore store;
    private final Map<String, Instant> handled = new HashMap<>();
    private Instant until;
    private final Map<String, Instant> offered = new HashMap<>();
    private boolean open;

    Progress(String name, CursorStore store, Instant since) {
        this.name = name;
        this.store = store;
        this.until = since;
    }

    /** Reads what was kept, and keeps it anew: after a line that was cut off nothing can be added. */
    void open() {
        if (!open) {
            store.load(name).ifPresent(cursor -> {
                until = cursor.until();
                handled.clear();
                handled.putAll(cursor.handled());
                offered.clear();
                offered.putAll(cursor.offered());
            });
            save();
            open = true;
        }
    }

    /** Something failed: what is kept is read again, as a line may have been cut off. */
    void reopen() {
        open = false;
    }

    Instant until() {
        return until;
    }

    boolean isNew(Notificatie notificatie) {
        return !handled.containsKey(notificatie.notificatieId());
    }

    /** Whether it was offered before, with an outcome that is not known. */
    boolean offer(Notificatie notificatie, Instant moment) {
        String id = notificatie.notificatieId();
        if (handled.size() >= MAX_HANDLED) {
            throw new ResponseFormatException(
                    CoreErrors.TOO_LARGE,
                    "The API tells of more than " + MAX_HANDLED + " notificaties in one window: report it to the"
                            + " facility.",
                    CallFacts.NONE,
                    null);
        }
        if (offered.containsKey(id)) {
            return true;
        }
        store.offering(name, id, moment);
        offered.put(id, moment);
        return false;
    }

    void handled(Notificatie notificatie, Instant moment) {
        store.handled(name, notificatie.notificatieId(), moment);
        handled.put(notificatie.notificatieId(), moment);
        offered.remove(notificatie.notificatieId());
    }

    /** The window was handled as a whole; what happened before a moment is not asked for again. */
    void advance(Instant to, Instant forget) {
        until = to;
        handled.values().removeIf(moment -> moment.isBefore(forget));
        offered.values().removeIf(moment -> moment.isBefore(forget));
        save();
    }

    private void save() {
        store.save(name, new Cursor(until, handled, offered));
    }
}
