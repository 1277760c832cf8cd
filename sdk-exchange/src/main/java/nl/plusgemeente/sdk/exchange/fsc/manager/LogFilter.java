package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;

/**
 * Which records of its transaction log a peer lists: only those of calls in which the tenant takes part, whatever is asked. With
 * both grants and services it lists what meets the one <em>or</em> the other.
 *
 * @param after records that were made later than this moment, in whole seconds
 * @param before records that were made earlier than this moment, in whole seconds
 * @param grants records of one of these grants; empty for all
 * @param serviceNames records of one of these services; empty for all
 * @param paging how they are listed
 */
public record LogFilter(
        Optional<Instant> after,
        Optional<Instant> before,
        List<GrantHash> grants,
        List<String> serviceNames,
        Paging paging) {
    private static final int MOST = 25;

    /** All of them. */
    public static final LogFilter ALL =
            new LogFilter(Optional.empty(), Optional.empty(), List.of(), List.of(), Paging.DEFAULT);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a list is longer than 25, which is what fits in a request
     */
    public LogFilter {
        if (grants.size() > MOST || serviceNames.size() > MOST) {
            throw new IllegalArgumentException(
                    "One request for log records names at most " + MOST + " grants and as many services");
        }
        grants = List.copyOf(grants);
        serviceNames = List.copyOf(serviceNames);
    }

    /**
     * The same, of a time.
     *
     * @param from records made later than this moment
     * @param until records made earlier than this moment
     * @return a copy
     */
    public LogFilter between(Instant from, Instant until) {
        return new LogFilter(Optional.of(from), Optional.of(until), grants, serviceNames, paging);
    }

    /**
     * The same, of some grants.
     *
     * @param some at most 25
     * @return a copy
     */
    public LogFilter grants(GrantHash... some) {
        return new LogFilter(after, before, List.of(some), serviceNames, paging);
    }

    /**
     * The same, of some services.
     *
     * @param some at most 25 names
     * @return a copy
     */
    public LogFilter serviceNames(String... some) {
        return new LogFilter(after, before, grants, List.of(some), paging);
    }

    /**
     * The same, listed in another way.
     *
     * @param other how
     * @return a copy
     */
    public LogFilter paging(Paging other) {
        return new LogFilter(after, before, grants, serviceNames, other);
    }

    QueryText query() {
        return paging.query()
                .and("after", after.map(LogFilter::seconds))
                .and("before", before.map(LogFilter::seconds))
                .and("grant_hash", grants.stream().map(GrantHash::value).toList())
                .and("service_name", serviceNames);
    }

    private static String seconds(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }
}
