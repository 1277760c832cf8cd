package nl.plusgemeente.sdk.omgevingswet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Answers with prepared JSON, read by the real codec, and remembers what was asked. */
public final class RecordingCaller implements Caller {
    private static final YassonCodec JSON = YassonCodec.create();

    private final Deque<byte[]> answers = new ArrayDeque<>();
    private final List<Operation<?>> asked = new ArrayList<>();
    private Timekeeper time = Timekeeper.system();

    public static RecordingCaller answering(String... json) {
        RecordingCaller caller = new RecordingCaller();
        for (String text : json) {
            caller.answers.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return caller;
    }

    /** After the answers so far, one that is no JSON. */
    public RecordingCaller then(byte[] answer) {
        answers.add(answer);
        return this;
    }

    /** Another time than that of the machine. */
    public RecordingCaller at(Timekeeper other) {
        time = other;
        return this;
    }

    /** All that was asked, in order. */
    public List<Operation<?>> all() {
        return List.copyOf(asked);
    }

    public Operation<?> asked() {
        return asked.get(asked.size() - 1);
    }

    public int count() {
        return asked.size();
    }

    /** The address of the last call, without its host. */
    public String target() {
        Operation<?> operation = asked();
        URI host = operation.api().hosts().values().iterator().next();
        return operation
                .uri(operation.api().on(host))
                .toString()
                .substring(host.toString().length());
    }

    /** The body of the last call as it goes out. */
    public String body() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.write(asked().body().orElseThrow(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public <T> Response<T> exchange(Operation<T> operation) {
        asked.add(operation);
        byte[] answer = answers.size() > 1 ? answers.remove() : answers.element();
        ByteArrayInputStream stream = new ByteArrayInputStream(answer);
        try {
            T body = operation.answer().read(new AnswerBody(200, new Headers(), stream, JSON));
            return new Response<>(200, new Headers(), 1, "test", body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> Pages<T> pages(Operation<Page<T>> first) {
        return new Pages<>() {
            @Override
            public Page<T> first() {
                return call(first);
            }

            @Override
            public Iterable<Page<T>> pages() {
                return () -> Stream.iterate(
                                first(),
                                page -> page != null,
                                page -> page.next()
                                        .map(link -> call(first.at(URI.create(link))))
                                        .orElse(null))
                        .iterator();
            }

            @Override
            public Stream<T> stream() {
                List<T> items = new ArrayList<>();
                pages().forEach(page -> items.addAll(page.items()));
                return items.stream();
            }

            @Override
            public Iterator<T> iterator() {
                return stream().iterator();
            }
        };
    }

    @Override
    public Caller with(AuthScheme scheme) {
        return this;
    }

    @Override
    public Caller within(Duration budget) {
        return this;
    }

    @Override
    public Timekeeper time() {
        return time;
    }
}
