package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * Which records a peer asks for ({@code GET /logs}, FSC Logging 1.1.0 §3.2). Times hold for all of them; where grants and
 * services are both named, one of either is enough.
 *
 * @param peer who asks: it is given no record but those that {@linkplain LogRecord#concerns(PeerId) concern} it
 * @param cursor where the page starts; empty for the first one
 * @param limit how many records a page has at most, 1 to 1,000
 * @param order in which order
 * @param after records that were made later than this moment, in whole seconds
 * @param before records that were made earlier than this moment, in whole seconds
 * @param grantHashes records of one of these grants; empty for all
 * @param serviceNames records of one of these services; empty for all
 * @param transactionIds records of these transactions, whatever the limit and the other filters say; empty for all
 */
public record LogQuery(
        PeerId peer,
        Optional<String> cursor,
        int limit,
        LogOrder order,
        Optional<Instant> after,
        Optional<Instant> before,
        List<String> grantHashes,
        List<String> serviceNames,
        List<TransactionId> transactionIds) {
    /** The largest page, and the most of each filter. */
    public static final int MOST = 1000;
    /** The page when nothing is said. */
    public static final int DEFAULT_LIMIT = 25;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when the limit is not 1 to 1,000, or a filter has more than 1,000 values
     */
    public LogQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("The limit of a query of the transaction log is 1 to " + MOST);
        }
        grantHashes = bounded(grantHashes);
        serviceNames = bounded(serviceNames);
        transactionIds = bounded(transactionIds);
    }

    /**
     * A query.
     *
     * @param peer who asks, as its certificate tells
     * @return a builder; as it is, it asks for the newest 25 records
     */
    public static LogQueryBuilder builder(PeerId peer) {
        return new LogQueryBuilder(peer);
    }

    /**
     * The same query for the page that starts at a cursor.
     *
     * @param next {@link LogPage#nextCursor()}
     * @return the query
     */
    public LogQuery from(String next) {
        return new LogQuery(
                peer, Optional.of(next), limit, order, after, before, grantHashes, serviceNames, transactionIds);
    }

    /**
     * How many records a page has: a query by transactions has no limit of its own.
     *
     * @return the limit, or 1,000
     */
    public int pageSize() {
        return transactionIds.isEmpty() ? limit : MOST;
    }

    /**
     * What is asked for, and may be seen by who asks.
     *
     * @return tells of a record whether it belongs on a page
     */
    public Predicate<LogRecord> filter() {
        Set<String> grants = Set.copyOf(grantHashes);
        Set<String> services = Set.copyOf(serviceNames);
        Set<TransactionId> ids = Set.copyOf(transactionIds);
        boolean all = grants.isEmpty() && services.isEmpty();
        return record -> record.concerns(peer)
                && (ids.isEmpty()
                        ? isInTime(record.createdAt())
                                && (all
                                        || grants.contains(record.grantHash())
                                        || services.contains(record.serviceName()))
                        : ids.contains(record.transactionId()));
    }

    private boolean isInTime(Instant moment) {
        return after.map(moment::isAfter).orElse(true)
                && before.map(moment::isBefore).orElse(true);
    }

    private static <T> List<T> bounded(List<T> values) {
        if (values.size() > MOST) {
            throw new IllegalArgumentException(
                    "A query of the transaction log has at most " + MOST + " values of a kind");
        }
        return List.copyOf(values);
    }
}
