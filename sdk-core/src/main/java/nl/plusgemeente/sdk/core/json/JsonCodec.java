package nl.plusgemeente.sdk.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;

/**
 * JSON in and out, behind a seam of our own so that no signature of the SDK names a JSON library.
 *
 * <p>Unknown members are ignored, missing scalars become {@code null} or {@link java.util.Optional#empty()}. Every
 * method is safe to use from many threads at once. Input is bounded: depth, length of a number, and (for what is bound
 * as a whole) size.
 */
public interface JsonCodec {

    /**
     * A codec as the SDK uses it, for JSON that comes by another way than its calls: bodies of up to 64 MiB.
     *
     * @return to be kept: its first use takes some tenths of a second
     */
    static JsonCodec create() {
        return YassonCodec.create();
    }

    /**
     * Reads one whole document.
     *
     * @param <T> the type to read
     * @param json UTF-8 JSON; read to its end, not closed
     * @param type a class, or a parameterised type such as {@code List<Regeling>}
     * @return the value; never {@code null}
     * @throws JsonException when the document is malformed, of another shape, too deep, too large or empty
     * @throws IOException what the stream threw, as it threw it: the connection broke, the document is not to blame
     */
    <T> T read(InputStream json, Type type) throws IOException;

    /**
     * Reads a page item by item: only the item at hand is in memory. Nothing is read before the first
     * {@link PageReader#hasNext()}.
     *
     * @param <T> the type of an item
     * @param json UTF-8 JSON of a HAL page; closed with the reader
     * @param member the name under {@code _embedded} that holds the items
     * @param item the type of an item
     * @return a reader that stands before the first item
     */
    <T> PageReader<T> readPage(InputStream json, String member, Class<T> item);

    /**
     * Writes one value as a whole document.
     *
     * @param value a record, map, list or scalar
     * @param out where to, in UTF-8; flushed, not closed
     * @throws JsonException when the value has no JSON form; part of it may have been written
     * @throws IOException what the stream threw, as it threw it
     */
    void write(Object value, OutputStream out) throws IOException;
}
