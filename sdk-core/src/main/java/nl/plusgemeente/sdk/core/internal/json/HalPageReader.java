package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.plusgemeente.sdk.core.spi.PageReader;
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
    private final long itemBytes;
    private final Document document;
    private final StrictParser parser;
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
        this.itemBytes = itemBytes;
        document = new Document(in, itemBytes, binder);
        parser = document.parser();
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
        Event event = advance();
        switch (place) {
            case BEFORE -> place = expect(event, Event.START_OBJECT, Place.PAGE);
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
        Event value = advance();
        if (value == Event.VALUE_NULL) {
            return;
        }
        switch (name) {
            case "_embedded" -> place = expect(value, Event.START_OBJECT, Place.EMBEDDED);
            case "_links" -> links(value);
            case "page" -> counts = document.bind(Counts.class);
            default -> skip();
        }
    }

    private void inEmbedded(Event event) {
        if (event == Event.END_OBJECT) {
            place = Place.PAGE;
            return;
        }
        boolean wanted = parser.getString().equals(member);
        Event value = advance();
        if (!wanted) {
            skip();
        } else if (value != Event.VALUE_NULL) {
            if (embedded) {
                throw new RefusedException("has its items twice");
            }
            embedded = true;
            place = expect(value, Event.START_ARRAY, Place.ITEMS);
        }
    }

    private void links(Event links) {
        expect(links, Event.START_OBJECT, place);
        while (advance() != Event.END_OBJECT) {
            boolean isNext = parser.getString().equals("next");
            Event value = advance();
            if (!isNext) {
                skip();
            } else if (value != Event.VALUE_NULL) {
                expect(value, Event.START_OBJECT, place);
                next = href();
            }
        }
    }

    private @Nullable String href() {
        String href = null;
        while (advance() != Event.END_OBJECT) {
            boolean isHref = parser.getString().equals("href");
            Event value = advance();
            if (!isHref) {
                skip();
            } else if (value != Event.VALUE_NULL) {
                expect(value, Event.VALUE_STRING, place);
                href = parser.getString();
            }
        }
        return href;
    }

    private Place expect(Event event, Event wanted, Place then) {
        if (event != wanted) {
            throw new RefusedException("is not a HAL page");
        }
        return then;
    }

    private Event advance() {
        document.reader().renew(itemBytes);
        return parser.next();
    }

    private void skip() {
        int outside = Shape.opens(parser.currentEvent()) ? parser.depth() - 1 : parser.depth();
        while (parser.depth() > outside) {
            document.reader().renew(itemBytes);
            parser.skipStep();
        }
    }

    private <R> R guarded(java.util.function.Supplier<R> reading) {
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
        return Optional.ofNullable(next);
    }

    @Override
    public Optional<Counts> counts() {
        return Optional.ofNullable(counts);
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
