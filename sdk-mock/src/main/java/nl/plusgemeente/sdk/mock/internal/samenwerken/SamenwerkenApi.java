package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Handler;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/**
 * Samenwerkfunctionaliteit v5: two samenwerkingen of a municipality with a ketenpartner, the third of the tenants. What a
 * new actieverzoek looks like is in no public source, so none can be made.
 */
public final class SamenwerkenApi implements Api {
    private static final String BASE = "/overheid/samenwerken/api/behandelen/v5";

    private final Book book;
    private final ReentrantLock lock = new ReentrantLock();

    /** @param requests the number of the request that an organisation shares, by its OIN */
    public SamenwerkenApi(Clock clock, Function<String, Optional<String>> requests) {
        this.book = new Book(clock, requests);
    }

    /** Back to what there was at the start. */
    public void reset() {
        lock.lock();
        try {
            book.reset();
        } finally {
            lock.unlock();
        }
    }

    /** All of it, as a tester reads and sets it. */
    public StatePart state() {
        return StatePart.settable("samenwerkingen", () -> locked(() -> StandView.write(book.stand())), members -> {
            Stand stand = new StandReader(book.now()).read(members);
            locked(() -> {
                book.replace(stand);
                return stand;
            });
        });
    }

    /** How many samenwerkingen there are. */
    public int count() {
        return locked(book::count);
    }

    @Override
    public String name() {
        return "swf-v5";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "5.0.0";
    }

    @Override
    public String basePath() {
        return BASE;
    }

    @Override
    public Zone zone() {
        return Zone.GOVERNMENT;
    }

    /** A form is taken apart byte by byte. */
    @Override
    public boolean needsRaw(String path) {
        return path.startsWith(BASE) && path.endsWith("/documenten");
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("samenwerking", "/samenwerkingen/{id}", one(Reading::samenwerking)),
                Route.get("documenten", "/samenwerkingen/{id}/documenten", one(Reading::documenten))
                        .asking(
                                "aangemaaktDoor",
                                "aangemaaktDoor[not]",
                                "aangemaaktDoorNaam",
                                "aangemaaktDoorNaam[not]")
                        .asking("_sort", "aantal", "pagina"),
                Route.post(
                                "document-toevoegen",
                                "/samenwerkingen/{id}/documenten",
                                one(reading -> new Writing(reading).document()))
                        .consuming("multipart/form-data")
                        .asking(Writing.KENMERKEN),
                Route.get(
                        "notificaties-samenwerking", "/samenwerkingen/{id}/notificaties", one(Reading::ofSamenwerking)),
                Route.get("document-content", "/documenten/{id}/content", one(Reading::content))
                        .producing("application/octet-stream", "text/plain"),
                Route.get("actieverzoeken", "/actieverzoeken", one(Reading::actieverzoeken))
                        .asking("samenwerkingId", "organisatie"),
                Route.get("actieverzoek", "/actieverzoeken/{id}", one(Reading::actieverzoek)),
                Route.mergePatch(
                                "actieverzoek-wijzigen",
                                "/actieverzoeken/{id}",
                                one(reading -> new Writing(reading).change()))
                        .holding(Actieverzoek.VELDEN),
                Route.get("berichten", "/actieverzoeken/{id}/berichten", one(Reading::berichten))
                        .asking("page", "size"),
                Route.post(
                                "bericht-versturen",
                                "/actieverzoeken/{id}/berichten",
                                one(reading -> new Writing(reading).bericht()))
                        .holding("bericht"),
                Route.get("notificaties", "/notificaties", one(Reading::notificaties))
                        .asking("eventDatumTijd[gt]", "eventDatumTijd[lte]", "page", "size"));
    }

    /** One request at a time. */
    private Handler one(Function<Reading, Answer> handler) {
        return call -> locked(() -> handler.apply(new Reading(call, book)));
    }

    private <T> T locked(Supplier<T> deed) {
        lock.lock();
        try {
            return deed.get();
        } finally {
            lock.unlock();
        }
    }
}
