package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.json.PageReader.Counts;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NumberedPage.Numbered;

/**
 * A list by the numbers of its pages. The first is asked for without a number, and its own number tells from where the
 * API counts.
 *
 * @param <T> the type of an item
 * @param caller makes the calls
 * @param parameter the name of the parameter for the page's number
 * @param call begins a call
 */
record NumberedPages<T>(Caller caller, String parameter, Supplier<OperationBuilder<Numbered<T>>> call)
        implements Pages<T> {
    private static final int MAX_PAGES = 10_000;

    @Override
    public Page<T> first() {
        return pages().iterator().next();
    }

    @Override
    public Iterable<Page<T>> pages() {
        return Walk::new;
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    @Override
    public Stream<T> stream() {
        Spliterator<Page<T>> pages =
                Spliterators.spliteratorUnknownSize(pages().iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(pages, false).flatMap(page -> page.items().stream());
    }

    private final class Walk implements Iterator<Page<T>> {
        private long number;
        private int walked;
        private boolean more = true;
        private Optional<String> link = Optional.empty();

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public Page<T> next() {
            if (!more) {
                throw new NoSuchElementException("the list has no more pages");
            }
            OperationBuilder<Numbered<T>> operation = call.get();
            if (walked > 0) {
                operation.query(parameter, Long.toString(number + 1));
            }
            Numbered<T> answer = caller.call(operation.build());
            follow(answer);
            return answer.page();
        }

        private void follow(Numbered<T> answer) {
            Optional<Counts> counts = answer.counts();
            long next = counts.map(Counts::number).orElse(number + 1);
            boolean circle = link.isPresent() && link.equals(answer.page().next());
            if (walked > 0 && next != number + 1 || circle || walked >= MAX_PAGES) {
                throw new ResponseFormatException(
                        CoreErrors.NEXT_LINK,
                        "The API answers with another page than the one asked for, or the list has no end: report it to"
                                + " the facility.",
                        CallFacts.NONE,
                        null);
            }
            number = next;
            link = answer.page().next();
            walked++;
            more = answer.page().next().isPresent()
                    || counts.filter(c -> walked < c.totalPages()).isPresent();
        }
    }
}
