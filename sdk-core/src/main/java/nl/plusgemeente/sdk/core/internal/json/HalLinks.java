package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser.Event;
import org.jspecify.annotations.Nullable;

/** The {@code _links} of a page, of which only {@code next.href} is wanted. */
final class HalLinks {
    private HalLinks() {}

    static @Nullable String next(PageCursor cursor, Event links) {
        PageCursor.expect(links, Event.START_OBJECT);
        String next = null;
        while (cursor.advance() != Event.END_OBJECT) {
            boolean wanted = cursor.text().equals("next");
            Event value = cursor.advance();
            if (!wanted) {
                cursor.skip();
            } else if (value != Event.VALUE_NULL) {
                next = href(cursor, value);
            }
        }
        return next;
    }

    private static @Nullable String href(PageCursor cursor, Event link) {
        PageCursor.expect(link, Event.START_OBJECT);
        String href = null;
        while (cursor.advance() != Event.END_OBJECT) {
            boolean wanted = cursor.text().equals("href");
            Event value = cursor.advance();
            if (!wanted) {
                cursor.skip();
            } else if (value != Event.VALUE_NULL) {
                PageCursor.expect(value, Event.VALUE_STRING);
                href = cursor.text();
            }
        }
        return href;
    }
}
