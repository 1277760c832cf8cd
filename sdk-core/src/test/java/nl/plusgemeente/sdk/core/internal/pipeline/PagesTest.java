package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All pages of a list: lazily, one item at a time, and never keeping a connection. */
@Timeout(60)
class PagesTest {
    private static final int PAGES = 3;
    private static final int SIZE = 4;

    private final HostileServer server = HostileServer.http((request, connection) -> {
        String line = request.line();
        int at = line.indexOf("page=");
        int number = at < 0 ? 1 : Integer.parseInt(line.substring(at + 5, at + 6));
        connection.send(number == 9 ? Http.answer(500, "text/plain", "kanarie") : Http.json(page(number)));
    });
    private final GemeenteSdk sdk = oneConnection(Facilities.sdk(server.uri())).build();

    @AfterEach
    void close() {
        sdk.close();
        server.close();
    }

    @Test
    void nothingAsked_pages_sendsNothing() {
        Pages<Thing> pages = things();
        assertThat(pages.iterator()).isNotNull();
        assertThat(pages.pages().iterator().hasNext()).isTrue();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void loop_readsAllItemsPageByPage() {
        List<Integer> seen = new ArrayList<>();
        for (Thing thing : things()) {
            seen.add(thing.nummer());
            assertThat(server.requests()).hasSize((seen.size() - 1) / SIZE + 1);
        }
        assertThat(seen).hasSize(PAGES * SIZE).startsWith(11, 12).endsWith(33, 34);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void stream_readsAllItemsPageByPage() {
        List<Integer> seen = new ArrayList<>();
        try (Stream<Thing> stream = things().stream()) {
            stream.forEachOrdered(thing -> {
                seen.add(thing.nummer());
                assertThat(server.requests()).hasSize((seen.size() - 1) / SIZE + 1);
            });
        }
        assertThat(seen).hasSize(PAGES * SIZE).startsWith(11, 12).endsWith(33, 34);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void forEach_readsAllItems_everyTimeAnew() {
        Pages<Thing> pages = things();
        AtomicInteger count = new AtomicInteger();
        pages.forEach(thing -> count.incrementAndGet());
        pages.forEach(thing -> count.incrementAndGet());
        assertThat(count).hasValue(2 * PAGES * SIZE);
        assertThat(server.requests()).hasSize(2 * PAGES);
    }

    @Test
    void first_asksOnePage() {
        Page<Thing> first = things().first();
        assertThat(first.items()).hasSize(SIZE);
        assertThat(first.totalElements()).hasValue(PAGES * SIZE);
        assertThat(first.totalPages()).hasValue(PAGES);
        assertThat(first.next()).isPresent();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void pages_areFetchedWhenTheLoopGetsThere() {
        Iterator<Page<Thing>> pages = things().pages().iterator();
        for (int i = 1; i <= PAGES; i++) {
            assertThat(pages.hasNext()).isTrue();
            assertThat(pages.next().items()).hasSize(SIZE);
            assertThat(server.requests()).hasSize(i);
        }
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void mappedItems_stream_areMapped() {
        Operation<Page<Integer>> numbers = Facilities.get(
                        Answer.page("things", Thing.class).items(Thing::nummer))
                .build();
        try (Stream<Integer> stream = sdk.onBehalfOf("utrecht").caller().pages(numbers).stream()) {
            assertThat(stream.limit(2)).containsExactly(11, 12);
        }
    }

    @Test
    void mappedPage_stream_isReadPageByPage() {
        Operation<Page<Thing>> mapped = Facilities.get(
                        Answer.page("things", Thing.class).map(page -> page))
                .build();
        try (Stream<Thing> stream = sdk.onBehalfOf("utrecht").caller().pages(mapped).stream()) {
            assertThat(stream).hasSize(PAGES * SIZE);
        }
    }

    @Test
    void streamLeftEarly_nextCall_getsTheConnection() {
        for (int i = 0; i < 3; i++) {
            try (Stream<Thing> stream = things().stream()) {
                assertThat(stream.findFirst()).isPresent();
            }
        }
        assertThat(things().first().items()).hasSize(SIZE);
    }

    @Test
    void streamClosedBeforeItIsRead_sendsNothing() {
        things().stream().close();
        assertThat(server.requests()).isEmpty();
        assertThat(things().first().items()).hasSize(SIZE);
    }

    @Test
    void consumerThatThrows_forEach_givesTheConnectionBack() {
        IllegalStateException own = new IllegalStateException("of the application");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> things().forEach(thing -> {
                        throw own;
                    }))
                    .isSameAs(own);
        }
        assertThat(things().first().items()).hasSize(SIZE);
    }

    @Test
    void mappingThatThrows_forEach_givesTheConnectionBack() {
        IllegalStateException own = new IllegalStateException("of the application");
        Operation<Page<Thing>> failing = Facilities.get(
                        Answer.page("things", Thing.class).items(thing -> {
                            if (thing.nummer() > 11) {
                                throw own;
                            }
                            return thing;
                        }))
                .build();
        assertThatThrownBy(
                        () -> sdk.onBehalfOf("utrecht").caller().pages(failing).forEach(thing -> {}))
                .isSameAs(own);
        assertThat(things().first().items()).hasSize(SIZE);
    }

    @Test
    void endlessPageLeftEarly_close_doesNotReadItToItsEnd() {
        try (HostileServer endless = HostileServer.http((request, connection) -> {
                    connection.send(Http.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked"));
                    connection.send(Http.chunk("{\"_embedded\":{\"things\":["));
                    for (String item = Http.chunk(Thing.json(1) + ","); ; ) {
                        connection.send(item);
                    }
                });
                GemeenteSdk own = oneConnection(Facilities.sdk(endless.uri())).build()) {
            long start = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                try (Stream<Thing> stream = own.onBehalfOf("utrecht").caller().pages(LIST).stream()) {
                    assertThat(stream.limit(1000)).hasSize(1000);
                }
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void silentPageLeftEarly_close_doesNotWait() {
        try (HostileServer silent = HostileServer.http((request, connection) -> {
                    connection.send(Http.head(200, "Content-Type: application/json", "Content-Length: 5000"));
                    connection.send("{\"_embedded\":{\"things\":[" + Thing.json(1) + ",");
                    connection.silence();
                });
                GemeenteSdk own = oneConnection(Facilities.sdk(silent.uri())).build()) {
            long start = System.nanoTime();
            try (Stream<Thing> stream = own.onBehalfOf("utrecht").caller().pages(LIST).stream()) {
                assertThat(stream.findFirst()).isPresent();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void itemsOfALargePage_stream_arriveBeforeItsEnd() {
        CountDownLatch seen = new CountDownLatch(1);
        int items = 400_000;
        try (HostileServer large = HostileServer.http((request, connection) -> {
                    connection.send(Http.head(200, "Content-Type: application/json", "Connection: close"));
                    connection.send("{\"_embedded\":{\"things\":[");
                    String part = ("," + Thing.json(7)).repeat(100);
                    connection.send(part.substring(1));
                    assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
                    for (int i = 1; i < items / 100; i++) {
                        connection.send(part);
                    }
                    connection.send("]}}").close();
                });
                GemeenteSdk own = Facilities.sdk(large.uri())
                        .maxAnswerBytes(1000)
                        .deadline(Duration.ofMinutes(1))
                        .build()) {
            AtomicInteger count = new AtomicInteger();
            own.onBehalfOf("utrecht").caller().pages(LIST).forEach(thing -> {
                seen.countDown();
                count.incrementAndGet();
            });
            assertThat(count).hasValue(items);
        }
    }

    @Test
    void pageThatBreaks_stream_givesTheItemsBeforeAndThenTheFault() {
        try (HostileServer broken = HostileServer.http((request, connection) -> {
                    connection.send(Http.head(200, "Content-Type: application/json", "Content-Length: 5000"));
                    connection.send("{\"_embedded\":{\"things\":[" + Thing.json(1) + "," + Thing.json(2) + ",");
                    connection.close();
                });
                GemeenteSdk own = oneConnection(Facilities.sdk(broken.uri())).build()) {
            List<Thing> items = new ArrayList<>();
            Fault.ofCall(() -> own.onBehalfOf("utrecht").caller().pages(LIST).forEach(items::add))
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(1);
            assertThat(items).hasSize(2);
            Fault.ofCall(() -> own.onBehalfOf("utrecht").caller().pages(LIST).forEach(items::add))
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST);
        }
    }

    @Test
    void itemThatDoesNotFit_stream_isRefusedWithItsIndex() {
        String page = "{\"_embedded\":{\"things\":[" + Thing.json(1) + ",{\"nummer\":\"kanarie\"}]}}";
        try (HostileServer other = HostileServer.always(Http.json(page));
                GemeenteSdk own = oneConnection(Facilities.sdk(other.uri())).build()) {
            Fault.ofCall(() -> own.onBehalfOf("utrecht").caller().pages(LIST).forEach(thing -> {}))
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("Item 1 of the JSON page");
            Fault.ofCall(() -> own.onBehalfOf("utrecht").caller().pages(LIST).first())
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY);
        }
    }

    @Test
    void emptyBody_stream_isRefused() {
        try (HostileServer other = HostileServer.always(Http.answer(200, "application/json", ""));
                GemeenteSdk own = oneConnection(Facilities.sdk(other.uri())).build()) {
            Fault.ofCall(() -> own.onBehalfOf("utrecht").caller().pages(LIST).forEach(thing -> {}))
                    .is(ResponseFormatException.class, CoreErrors.EMPTY_BODY);
        }
    }

    @Test
    void pageThatFails_loop_canBeGoneOnWith() {
        AtomicInteger calls = new AtomicInteger();
        try (HostileServer other = HostileServer.http((request, connection) -> connection.send(
                        calls.incrementAndGet() == 2
                                ? Http.answer(500, "text/plain", "")
                                : Http.json(page(request.line().contains("page=2") ? PAGES : 1))));
                GemeenteSdk own = Facilities.sdk(other.uri()).maxAttempts(1).build()) {
            Iterator<Page<Thing>> pages =
                    own.onBehalfOf("utrecht").caller().pages(LIST).pages().iterator();
            pages.next();
            Fault.ofCall(pages::next).is(ApiException.class, CoreErrors.SERVER_ERROR);
            assertThat(pages.hasNext()).isTrue();
            assertThat(pages.next().items()).hasSize(SIZE);
            assertThat(pages.hasNext()).isFalse();
        }
    }

    @Test
    void gzippedChunks_stream_leavesTheConnectionGood() {
        try (HostileServer zipped =
                        HostileServer.always(Http.chunked(Http.gzip(page(PAGES)), "Content-Encoding: gzip"));
                GemeenteSdk own = oneConnection(Facilities.sdk(zipped.uri())).build()) {
            for (int i = 0; i < 4; i++) {
                own.onBehalfOf("utrecht").caller().pages(LIST).forEach(thing -> {});
            }
            assertThat(zipped.connections()).isEqualTo(1);
        }
    }

    @Test
    void openStream_otherCall_waitsForItsConnection() {
        try (Stream<Thing> stream = things().stream()) {
            Iterator<Thing> items = stream.iterator();
            items.next();
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(TransportException.class, CoreErrors.POOL_EXHAUSTED);
        }
    }

    private static GemeenteSdkBuilder oneConnection(GemeenteSdkBuilder builder) {
        return builder.connectionsPerHost(1).leaseTimeout(Duration.ofMillis(200));
    }

    private Pages<Thing> things() {
        return sdk.onBehalfOf("utrecht").caller().pages(LIST);
    }

    private static String page(int number) {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= SIZE; i++) {
            items.append(i == 1 ? "" : ",").append(Thing.json(number * 10 + i));
        }
        String next = number == PAGES ? "" : "\"next\":{\"href\":\"/api/v1/dingen?page=" + (number + 1) + "\"}";
        return "{\"_links\":{" + next + "},\"_embedded\":{\"things\":[" + items + "]},\"page\":{\"totalElements\":"
                + PAGES * SIZE + ",\"totalPages\":" + PAGES + "}}" + " ".repeat(20_000);
    }
}
