package nl.plusgemeente.sdk.core.internal.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import nl.plusgemeente.sdk.core.spi.JsonCodec;
import nl.plusgemeente.sdk.core.spi.JsonException;
import nl.plusgemeente.sdk.core.spi.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * JSON with Yasson over Parsson: records without annotations, within limits, with errors that hold no content.
 *
 * <p>Making one is free. The first use makes the one {@code Jsonb}, which takes some tenths of a second:
 * {@link #warmUp()} does it at a time of one's own choice.
 *
 * <p>Of a member that stands twice in an object the last one counts.
 */
public final class YassonCodec implements JsonCodec {
    private final Limits limits;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Binder made;

    YassonCodec(Limits limits) {
        this.limits = limits;
    }

    /**
     * A codec that binds documents of up to 64 MiB and page items of up to 16 MiB.
     *
     * @return a codec that has not been warmed up
     */
    public static YassonCodec create() {
        return new YassonCodec(Limits.DEFAULT);
    }

    /**
     * A codec with a limit of its own for whole documents.
     *
     * @param maxDocumentBytes the size of the largest document that {@link #read} binds, in bytes
     * @return a codec that has not been warmed up
     */
    public static YassonCodec create(long maxDocumentBytes) {
        return new YassonCodec(Limits.DEFAULT.withDocumentBytes(maxDocumentBytes));
    }

    /** Makes what the first use would make. */
    public void warmUp() {
        try {
            Map<?, ?> small = read(new ByteArrayInputStream("{\"a\":[1]}".getBytes(StandardCharsets.UTF_8)), Map.class);
            write(small, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    @Override
    public <T> T read(InputStream json, Type type) throws IOException {
        Objects.requireNonNull(type, "type");
        Document document = new Document(Objects.requireNonNull(json, "json"), limits.documentBytes(), binder());
        try (StrictParser parser = document.parser()) {
            parser.next();
            T value = document.bind(type);
            document.end();
            if (value == null) {
                throw new RefusedException("is null");
            }
            return value;
        } catch (RuntimeException e) {
            throw document.explain(e, "The JSON document", type);
        }
    }

    @Override
    public <T> PageReader<T> readPage(InputStream json, String member, Class<T> item) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(item, "item");
        return new HalPageReader<>(json, member, item, binder(), limits.itemBytes());
    }

    @Override
    public void write(Object value, OutputStream out) throws IOException {
        Objects.requireNonNull(value, "value");
        DocumentOutput output = new DocumentOutput(Objects.requireNonNull(out, "out"));
        try {
            binder().write(value, output);
        } catch (RuntimeException e) {
            IOException failure = output.failure();
            if (failure != null) {
                throw failure;
            }
            throw new JsonException("A " + value.getClass().getSimpleName() + " cannot be written as JSON");
        }
        out.flush();
    }

    private Binder binder() {
        Binder binder = made;
        return binder != null ? binder : make();
    }

    private Binder make() {
        making.lock();
        try {
            Binder binder = made;
            if (binder == null) {
                binder = new Binder(limits);
                made = binder;
            }
            return binder;
        } finally {
            making.unlock();
        }
    }
}
