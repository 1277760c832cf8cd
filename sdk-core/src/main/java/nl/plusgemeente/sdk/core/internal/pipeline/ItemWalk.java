package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageStream;
import nl.plusgemeente.sdk.core.call.Response;
import org.jspecify.annotations.Nullable;

/**
 * The items of all pages, one in memory at a time: the connection of the page at hand is held until it is read.
 *
 * @param <T> the type of an item
 */
final class ItemWalk<T> extends Spliterators.AbstractSpliterator<T> implements AutoCloseable {
    private final PipelineCaller caller;
    private final NextLinks links;
    private @Nullable Operation<PageStream<T>> next;
    private @Nullable OpenPage<T> open;
    private boolean withItems;

    ItemWalk(PipelineCaller caller, Operation<PageStream<T>> first, NextLinks links) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.caller = caller;
        this.next = first;
        this.links = links;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        for (OpenPage<T> page = page(); page != null; page = page()) {
            if (hasNext(page)) {
                withItems = true;
                action.accept(item(page));
                return true;
            }
            turn(page);
        }
        return false;
    }

    @Override
    public void close() {
        next = null;
        if (open != null) {
            open.items().close();
            open = null;
        }
    }

    private @Nullable OpenPage<T> page() {
        Operation<PageStream<T>> operation = next;
        if (open == null && operation != null) {
            open = new OpenPage<>(operation, caller.exchange(operation));
            next = null;
        }
        return open;
    }

    private boolean hasNext(OpenPage<T> page) {
        try {
            return page.items().hasNext();
        } catch (RuntimeException e) {
            throw broken(page, e);
        }
    }

    private T item(OpenPage<T> page) {
        try {
            return page.items().next();
        } catch (RuntimeException e) {
            throw broken(page, e);
        }
    }

    private RuntimeException broken(OpenPage<T> page, RuntimeException fault) {
        close();
        return ReadingFaults.translate(fault, links.base(), caller.facts(page.operation(), page.response()));
    }

    private void turn(OpenPage<T> page) {
        Page<T> facts = page.items().facts();
        close();
        next = facts.next()
                .map(link -> links.follow(link, withItems, caller.facts(page.operation(), page.response())))
                .map(page.operation()::at)
                .orElse(null);
        withItems = false;
    }

    private record OpenPage<T>(Operation<PageStream<T>> operation, Response<PageStream<T>> response) {

        PageStream<T> items() {
            return response.body();
        }
    }
}
