package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser.Event;

/** Steps through a page that may be of any size: the budget of bytes begins anew at every step. */
final class PageCursor {
    private final DocumentReader reader;
    private final StrictParser parser;
    private final long stepBytes;

    PageCursor(Document document, long stepBytes) {
        reader = document.reader();
        parser = document.parser();
        this.stepBytes = stepBytes;
    }

    static void expect(Event event, Event wanted) {
        if (event != wanted) {
            throw new RefusedException("is not a HAL page");
        }
    }

    Event advance() {
        reader.renew(stepBytes);
        return parser.next();
    }

    String text() {
        return parser.getString();
    }

    /** Passes over the value whose first event is the current one. */
    void skip() {
        int outside = Shape.opens(parser.currentEvent()) ? parser.depth() - 1 : parser.depth();
        while (parser.depth() > outside) {
            reader.renew(stepBytes);
            parser.skipStep();
        }
    }
}
