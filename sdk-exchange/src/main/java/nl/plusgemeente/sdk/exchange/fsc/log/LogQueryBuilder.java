package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/** Makes a {@link LogQuery}. */
public final class LogQueryBuilder {
    private final PeerId peer;
    private Optional<String> cursor = Optional.empty();
    private int limit = LogQuery.DEFAULT_LIMIT;
    private LogOrder order = LogOrder.DESCENDING;
    private Optional<Instant> after = Optional.empty();
    private Optional<Instant> before = Optional.empty();
    private List<String> grantHashes = List.of();
    private List<String> serviceNames = List.of();
    private List<TransactionId> transactionIds = List.of();

    LogQueryBuilder(PeerId peer) {
        this.peer = peer;
    }

    /**
     * Where the page starts.
     *
     * @param next {@link LogPage#nextCursor()} of the page before; empty for the first one
     * @return this builder
     */
    public LogQueryBuilder cursor(String next) {
        this.cursor = next.isEmpty() ? Optional.empty() : Optional.of(next);
        return this;
    }

    /**
     * How many records a page has at most.
     *
     * @param records 1 to 1,000; default 25
     * @return this builder
     */
    public LogQueryBuilder limit(int records) {
        this.limit = records;
        return this;
    }

    /**
     * In which order.
     *
     * @param ascendingOrDescending default the newest first
     * @return this builder
     */
    public LogQueryBuilder order(LogOrder ascendingOrDescending) {
        this.order = ascendingOrDescending;
        return this;
    }

    /**
     * Only records that were made later.
     *
     * @param moment whole seconds
     * @return this builder
     */
    public LogQueryBuilder after(Instant moment) {
        this.after = Optional.of(moment);
        return this;
    }

    /**
     * Only records that were made earlier.
     *
     * @param moment whole seconds
     * @return this builder
     */
    public LogQueryBuilder before(Instant moment) {
        this.before = Optional.of(moment);
        return this;
    }

    /**
     * Only records of these grants, or of {@link #serviceNames(List)}.
     *
     * @param hashes at most 1,000
     * @return this builder
     */
    public LogQueryBuilder grantHashes(List<String> hashes) {
        this.grantHashes = List.copyOf(hashes);
        return this;
    }

    /**
     * Only records of these services, or of {@link #grantHashes(List)}.
     *
     * @param names at most 1,000
     * @return this builder
     */
    public LogQueryBuilder serviceNames(List<String> names) {
        this.serviceNames = List.copyOf(names);
        return this;
    }

    /**
     * Only records of these transactions, whatever else is asked.
     *
     * @param ids at most 1,000
     * @return this builder
     */
    public LogQueryBuilder transactionIds(List<TransactionId> ids) {
        this.transactionIds = List.copyOf(ids);
        return this;
    }

    /**
     * Makes it.
     *
     * @return the query
     * @throws IllegalArgumentException when the limit is not 1 to 1,000, or a filter has more than 1,000 values
     */
    public LogQuery build() {
        return new LogQuery(peer, cursor, limit, order, after, before, grantHashes, serviceNames, transactionIds);
    }
}
