package nl.plusgemeente.sdk.core.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * How an answer is read. A value, so that operations can be compared.
 *
 * @param <T> what comes out
 */
public interface Answer<T> {

    /**
     * Reads a successful answer. The body is closed afterwards, unless {@link #streams()} says that the result reads
     * on.
     *
     * @param body the answer, decompressed
     * @return what comes out; never {@code null}
     * @throws IOException when the connection breaks
     */
    T read(AnswerBody body) throws IOException;

    /**
     * Whether the result keeps reading from the connection, and gives it back itself.
     *
     * @return {@code false} for all that is read at once
     */
    default boolean streams() {
        return false;
    }

    /**
     * Whether the answer may be of any size, so that the call gets the longer time of streams and files.
     *
     * @return as {@link #streams()} unless the reading says otherwise
     */
    default boolean large() {
        return streams();
    }

    /**
     * Whether the answer is JSON: then any other content type is refused before a byte of it is read.
     *
     * @return {@code true} unless the reading takes any type
     */
    default boolean json() {
        return true;
    }

    /**
     * The whole body as one value.
     *
     * @param <T> the type
     * @param type a public record
     * @return the reading
     */
    static <T> Answer<T> of(Class<T> type) {
        return new ValueAnswer<>(type);
    }

    /**
     * The same reading, turned into something else.
     *
     * @param <R> what comes out then
     * @param mapping a constant, so that operations stay comparable
     * @return the reading
     */
    default <R> Answer<R> map(Function<? super T, ? extends R> mapping) {
        return new MappedAnswer<>(this, mapping);
    }

    /**
     * One page of a HAL list.
     *
     * @param <T> the type of an item
     * @param member the name under {@code _embedded}
     * @param item a public record
     * @return the reading
     */
    static <T> PageAnswer<T, T> page(String member, Class<T> item) {
        return new PageAnswer<>(member, item, Function.identity());
    }

    /**
     * The body to a file, as it streams in, with its SHA-256.
     *
     * @param target the file; written under another name first and moved in place when complete
     * @return the reading
     */
    static DownloadAnswer file(Path target) {
        return new DownloadAnswer(target, "");
    }

    /**
     * Whatever comes, of any size, as a stream that the caller closes.
     *
     * @return the reading
     */
    static Answer<BodyStream> stream() {
        return StreamAnswer.INSTANCE;
    }

    /**
     * Whatever comes, as bytes.
     *
     * @return the reading
     */
    static Answer<byte[]> bytes() {
        return BytesAnswer.INSTANCE;
    }

    /**
     * No body is expected; one that comes is not read.
     *
     * @return the reading, which gives {@link Nothing#NOTHING}
     */
    static Answer<Nothing> nothing() {
        return Nothing.ANSWER;
    }
}
