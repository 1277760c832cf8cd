package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/** Records of calls that were not made. */
final class Logged {
    static final PeerId UTRECHT = new PeerId("00000099000000344000");
    static final PeerId ZEIST = new PeerId("00000099000000355000");
    static final PeerId AMERSFOORT = new PeerId("00000099000000307000");
    static final PeerId BUNNIK = new PeerId("00000099000000312000");
    static final PeerId STRANGER = new PeerId("00000099000000999000");
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    static final String GRANT = "$1$3$TEST-grant";
    static final String SERVICE = "zaken-api";

    private Logged() {}

    static TransactionId id() {
        return TransactionId.next(Clock.systemUTC());
    }

    /** Utrecht calls Zeist. */
    static LogRecord call() {
        return call(NOON);
    }

    static LogRecord call(Instant moment) {
        return call(moment, GRANT, SERVICE);
    }

    static LogRecord call(Instant moment, String grant, String service) {
        return LogRecord.outgoing(id(), grant, LogSource.of(UTRECHT), LogDestination.of(ZEIST), service, moment);
    }

    /** Utrecht calls Zeist; of both, somebody else is behind it. */
    static LogRecord delegated() {
        return LogRecord.incoming(
                id(),
                GRANT,
                new LogSource(UTRECHT, Optional.of(AMERSFOORT)),
                new LogDestination(ZEIST, Optional.of(BUNNIK)),
                SERVICE,
                NOON);
    }

    /** All that a peer is given, page by page. */
    static List<LogRecord> all(LogReader reader, LogQuery query) {
        List<LogRecord> found = new ArrayList<>();
        LogPage page = reader.find(query);
        found.addAll(page.records());
        while (page.nextCursor().isPresent()) {
            page = reader.find(query.from(page.nextCursor().get()));
            found.addAll(page.records());
        }
        return found;
    }

    /** All of Utrecht, in the order of writing. */
    static List<LogRecord> all(LogReader reader) {
        return all(
                reader,
                LogQuery.builder(UTRECHT)
                        .order(LogOrder.ASCENDING)
                        .limit(LogQuery.MOST)
                        .build());
    }
}
