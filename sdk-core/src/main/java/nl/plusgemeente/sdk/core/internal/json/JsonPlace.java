package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonLocation;

/** A place in a document: line and column from 1, characters from 0. */
record JsonPlace(long line, long column, long character) implements JsonLocation {

    @Override
    public long getLineNumber() {
        return line;
    }

    @Override
    public long getColumnNumber() {
        return column;
    }

    @Override
    public long getStreamOffset() {
        return character;
    }
}
