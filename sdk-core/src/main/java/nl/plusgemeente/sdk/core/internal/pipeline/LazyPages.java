package nl.plusgemeente.sdk.core.internal.pipeline;

import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a list, each fetched when the reader gets there.
 *
 * @param <T> the type of an item
 */
final class LazyPages<T> implements Pages<T> {
    private final PipelineCaller caller;
    private final Operation<Page<T>> firstPage;

    LazyPages(PipelineCaller caller, Operation<Page<T>> firstPage) {
        this.caller = caller;
        this.firstPage = firstPage;
    }

    @Override
    public Page<T> first() {
        return caller.call(firstPage);
    }

    @Override
    public Iterable<Page<T>> pages() {
        return PageWalk::new;
    }

    @Override
    public Iterator<T> iterator() {
        return StreamSupport.stream(pages().spliterator(), false)
                .flatMap(page -> page.items().stream())
                .iterator();
    }

    @Override
    public Stream<T> stream() {
        if (!(firstPage.answer() instanceof PageAnswer<?, ?> answer)) {
            return StreamSupport.stream(spliterator(), false);
        }
        @SuppressWarnings("unchecked") // the operation's own answer: it reads pages of T
        PageAnswer<?, T> reading = (PageAnswer<?, T>) answer;
        return new ItemWalk<>(caller, firstPage.reading(reading.streamed()), links()).stream();
    }

    private NextLinks links() {
        URI base = caller.base(firstPage.api());
        return new NextLinks(base, firstPage.uri(base));
    }

    /** A link is followed when its page is asked for: the page on which it stands is good whatever it says. */
    private final class PageWalk implements Iterator<Page<T>> {
        private final NextLinks links = links();
        private @Nullable Operation<Page<T>> next = firstPage;
        private @Nullable FoundLink found;

        @Override
        public boolean hasNext() {
            return next != null || found != null;
        }

        @Override
        public Page<T> next() {
            FoundLink link = found;
            if (link != null) {
                next = firstPage.at(links.follow(link.address(), link.withItems(), link.facts()));
                found = null;
            }
            Operation<Page<T>> operation = next;
            if (operation == null) {
                throw new NoSuchElementException();
            }
            Response<Page<T>> response = caller.exchange(operation);
            next = null;
            Page<T> page = response.body();
            found = page.next()
                    .map(address -> new FoundLink(address, !page.items().isEmpty(), caller.facts(operation, response)))
                    .orElse(null);
            return page;
        }
    }

    private record FoundLink(String address, boolean withItems, CallFacts facts) {}
}
