package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One page of a list. The last one has no cursor, or no items: some Managers have a cursor on every page that has items.
 *
 * <p>Most of what is listed comes from other peers than the Manager. One of them must not be able to hide what all others say
 * behind something that cannot be read: it is left out, which the log tells.
 *
 * @param <T> the type of an item
 * @param items what is listed
 * @param owner whose Manager lists it
 * @param query the query of the list, which every page has, without a cursor
 */
record PageList<T>(ListedItems<T> items, PeerId owner, QueryText query) implements Answer<Page<T>> {
    private static final Logger LOG = LoggerFactory.getLogger(ManagerClient.class);
    /** More than a Manager may send. */
    private static final int MOST = 10_000;

    @Override
    public Page<T> read(AnswerBody body) throws IOException {
        Fields page = BoundedJson.read(body, items.largest());
        List<?> listed = page.list(items.member());
        if (listed.size() > MOST) {
            throw new JsonException(items.member() + " has more than " + MOST + " items");
        }
        return new Page<>(read(listed), OptionalLong.empty(), OptionalLong.empty(), next(page, listed.isEmpty()));
    }

    private List<T> read(List<?> listed) {
        List<T> read = new ArrayList<>(listed.size());
        String fault = "";
        for (Object item : listed) {
            try {
                read.add(items.reading().read(Fields.of(item, "an item")));
            } catch (JsonException | SdkException e) {
                if (!items.ofOthers()) {
                    throw e;
                }
                fault = fault.isEmpty() ? String.valueOf(e.getMessage()) : fault;
            }
        }
        if (read.size() < listed.size()) {
            LOG.warn(
                    "Of {} {} that the Manager of peer {} lists, {} cannot be read and are left out; the first: {}",
                    listed.size(),
                    items.member(),
                    owner,
                    listed.size() - read.size(),
                    fault);
        }
        return read;
    }

    /** What it cannot read of the last page, an empty one, does not matter. */
    private Optional<String> next(Fields page, boolean empty) {
        return empty
                ? Optional.empty()
                : page.optional("pagination")
                        .flatMap(pagination -> pagination.text("next_cursor"))
                        .filter(cursor -> !cursor.isEmpty())
                        .map(cursor -> query.and("cursor", cursor).suffix());
    }
}
