package nl.plusgemeente.sdk.exchange.fsc.log;

import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be asked. */
class LogQueryTest {

    @Test
    void build_asItIs_asksForTheNewest25() {
        LogQuery query = LogQuery.builder(UTRECHT).build();

        assertThat(query)
                .isEqualTo(new LogQuery(
                        UTRECHT,
                        Optional.empty(),
                        25,
                        LogOrder.DESCENDING,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(query.pageSize()).isEqualTo(25);
    }

    @Test
    void build_emptyCursor_isTheFirstPage() {
        assertThat(LogQuery.builder(UTRECHT).cursor("").build())
                .isEqualTo(LogQuery.builder(UTRECHT).build());
    }

    @Test
    void build_limitOutOfBounds_isRefused() {
        assertThat(LogQuery.builder(UTRECHT).limit(1).build().pageSize()).isEqualTo(1);
        assertThat(LogQuery.builder(UTRECHT).limit(1000).build().pageSize()).isEqualTo(1000);
        for (int limit : new int[] {0, -1, 1001}) {
            LogQueryBuilder builder = LogQuery.builder(UTRECHT).limit(limit);
            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void build_moreThan1000Values_isRefused() {
        LogQueryBuilder grants = LogQuery.builder(UTRECHT).grantHashes(Collections.nCopies(1001, "x"));
        LogQueryBuilder services = LogQuery.builder(UTRECHT).serviceNames(Collections.nCopies(1001, "x"));
        LogQueryBuilder ids = LogQuery.builder(UTRECHT).transactionIds(Collections.nCopies(1001, Logged.id()));

        for (LogQueryBuilder builder : List.of(grants, services, ids)) {
            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void pageSize_transactions_is1000() {
        assertThat(LogQuery.builder(UTRECHT)
                        .limit(1)
                        .transactionIds(List.of(Logged.id()))
                        .build()
                        .pageSize())
                .isEqualTo(1000);
    }
}
