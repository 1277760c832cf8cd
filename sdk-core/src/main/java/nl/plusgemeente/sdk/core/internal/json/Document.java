package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * One document while it is read, and the only place where exceptions of the JSON libraries are understood.
 *
 * <p>Their messages quote the document, and so do those of record constructors: none is passed on, nor kept as a cause.
 */
final class Document {
    /** Yasson names a component of a record so, and only one that the record has: this is no content. */
    private static final Pattern COMPONENT =
            Pattern.compile("^Unable to deserialize property '([\\w$]{1,64})' because");

    private final DocumentReader reader;
    private final StrictParser parser;
    private final Binder binder;

    Document(InputStream in, long budget, Binder binder) {
        this.binder = binder;
        reader = new DocumentReader(in, budget);
        parser = binder.parser(reader);
    }

    DocumentReader reader() {
        return reader;
    }

    StrictParser parser() {
        return parser;
    }

    /** Binds the value whose first event is the current one; stands at its last event afterwards. */
    <T> @Nullable T bind(Type type) {
        Shape.check(type, parser.currentEvent());
        int before = parser.depth();
        int opened = Shape.opens(parser.currentEvent()) ? 1 : 0;
        parser.unread();
        T value = bound(type);
        if (parser.depth() != before - opened) {
            throw new RefusedException("has arrays where none are expected");
        }
        return value;
    }

    private <T> @Nullable T bound(Type type) {
        try {
            return binder.bind(parser, type);
        } catch (StackOverflowError e) {
            // A thread with a small stack: as good a limit as ours, and no reason to let the caller's thread die.
            throw new RefusedException("is nested too deeply for the stack of this thread");
        }
    }

    /** Checks that nothing follows. */
    void end() {
        try {
            if (!parser.hasNext()) {
                return;
            }
        } catch (JsonParsingException e) {
            // told below
        }
        throw new RefusedException("goes on after its end");
    }

    /**
     * What went wrong, in our words.
     *
     * @param caught by whoever was reading
     * @param subject what to begin the sentence with
     * @param type what was being read
     * @throws IOException what the stream threw, as it threw it
     */
    RuntimeException explain(RuntimeException caught, String subject, Type type) throws IOException {
        Exception failure = reader.failure();
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException unchecked) {
            return unchecked;
        }
        String refusal = reader.refusal();
        return new JsonException(subject + " " + (refusal != null ? refusal : reason(caught, type)));
    }

    private String reason(RuntimeException caught, Type type) {
        List<String> path = new ArrayList<>();
        for (Throwable cause = caught; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException) {
                return cause.getMessage() + at(path) + near(parser.getLocation());
            }
            if (cause instanceof IllegalAccessException) {
                return "cannot be read: " + Shape.name(type) + at(path)
                        + " is not a public record in a package that its module exports or opens";
            }
            if (cause instanceof JsonParsingException malformed) {
                return malformed(malformed);
            }
            if (cause instanceof JsonbException && cause.getMessage() != null) {
                Matcher component = COMPONENT.matcher(cause.getMessage());
                if (component.find()) {
                    path.add(component.group(1));
                }
            }
        }
        return "does not fit " + Shape.name(type) + at(path) + near(parser.getLocation());
    }

    private String malformed(JsonParsingException e) {
        if (reader.exhausted()) {
            return parser.started() ? "ends before it is complete, after byte " + reader.taken() : "is empty";
        }
        if (reader.startsWithByteOrderMark()) {
            return "starts with a byte order mark, which JSON must not have";
        }
        return "is not well-formed JSON" + near(e.getLocation());
    }

    private static String at(List<String> path) {
        return path.isEmpty() ? "" : " at " + String.join(".", path);
    }

    private static String near(JsonLocation location) {
        return ", near line " + location.getLineNumber() + ", column " + location.getColumnNumber() + " (character "
                + location.getStreamOffset() + ")";
    }
}
