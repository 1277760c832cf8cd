package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.json.PageReader;
import org.jspecify.annotations.Nullable;

/** A HAL page, pulled: the members may come in any order, and the budget of bytes is new for every item. */
final class HalPageReader<T> implements PageReader<T> {
    private enum Place {
        BEFORE,
        PAGE,
        EMBEDDED,
        ITEMS,
        AT_ITEM,
        AFTER
    }

    private final InputStream in;
    private final String member;
    private final Class<T> item;
    private final Document document;
    private final StrictParser parser;
    private final PageCursor cursor;
    private Place place = Place.BEFORE;
    private boolean embedded;
    private long index;
    private @Nullable String next;
    private @Nullable Counts counts;
    private @Nullable RuntimeException failed;

    HalPageReader(InputStream in, String member, Class<T> item, Binder binder, long itemBytes) {
        this.in = in;
        this.member = member;
        this.item = item;
        document = new Document(in, itemBytes, binder);
        parser = document.parser();
        cursor = new PageCursor(document, itemBytes);
    }

    @Override
    public boolean hasNext() {
        if (place != Place.AT_ITEM && place != Place.AFTER) {
            guarded(() -> {
                while (place != Place.AT_ITEM && place != Place.AFTER) {
                    step();
                }
                return place;
            });
        }
        return place == Place.AT_ITEM;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the page has no more items");
        }
        return guarded(() -> {
            T value = document.bind(item);
            if (value == null) {
                throw new RefusedException("is null");
            }
            index++;
            place = Place.ITEMS;
            return value;
        });
    }

    private void step() {
        Event event = cursor.advance();
        switch (place) {
            case BEFORE -> place = opened(event, Event.START_OBJECT, Place.PAGE);
            case PAGE -> inPage(event);
            case EMBEDDED -> inEmbedded(event);
            default -> place = event == Event.END_ARRAY ? Place.EMBEDDED : Place.AT_ITEM;
        }
    }

    private void inPage(Event event) {
        if (event == Event.END_OBJECT) {
            document.end();
            place = Place.AFTER;
            return;
        }
        String name = parser.getString();
        Event value = cursor.advance();
        if (value == Event.VALUE_NULL) {
            return;
        }
        switch (name) {
            case "_embedded" -> place = opened(value, Event.START_OBJECT, Place.EMBEDDED);
            case "_links" -> next = HalLinks.next(cursor, value);
            case "page" -> counts = document.bind(Counts.class);
            default -> cursor.skip();
        }
    }

    private void inEmbedded(Event event) {
        if (event == Event.END_OBJECT) {
            place = Place.PAGE;
            return;
        }
        boolean wanted = parser.getString().equals(member);
        Event value = cursor.advance();
        if (!wanted) {
            cursor.skip();
        } else if (value != Event.VALUE_NULL) {
            if (embedded) {
                throw new RefusedException("has its items twice");
            }
            embedded = true;
            place = opened(value, Event.START_ARRAY, Place.ITEMS);
        }
    }

    private static Place opened(Event event, Event wanted, Place then) {
        PageCursor.expect(event, wanted);
        return then;
    }

    private <R> R guarded(Supplier<R> reading) {
        if (failed != null) {
            throw failed;
        }
        try {
            return reading.get();
        } catch (RuntimeException e) {
            failed = explained(e);
            throw failed;
        }
    }

    private RuntimeException explained(RuntimeException e) {
        boolean atItem = place == Place.AT_ITEM || place == Place.ITEMS;
        try {
            return document.explain(e, atItem ? "Item " + index + " of the JSON page" : "The JSON page", item);
        } catch (IOException io) {
            return new UncheckedIOException(io);
        }
    }

    @Override
    public Optional<String> nextLink() {
        checkComplete();
        return Optional.ofNullable(next);
    }

    @Override
    public Optional<Counts> counts() {
        checkComplete();
        return Optional.ofNullable(counts);
    }

    private void checkComplete() {
        if (place != Place.AFTER) {
            throw new IllegalStateException("the page has not been read to its end: hasNext() is not yet false");
        }
    }

    @Override
    public void close() {
        parser.close();
        try {
            in.close();
        } catch (IOException e) {
            // What was read was whole, and what was not read is not wanted: there is nothing to tell.
        }
    }
}
