package nl.plusgemeente.sdk.omgevingswet.zoekinterface;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;

/** What to look for: everything is optional, and nothing asked finds all. Not thread-safe. */
public final class ZoekQuery {
    private static final int PAGE_SIZE = 100;
    private static final int MOST_PLACES = 10_000;

    private final Map<String, Object> body = new LinkedHashMap<>();
    private int pageSize = PAGE_SIZE;

    ZoekQuery() {
        body.put("zoekterm", "");
    }

    /**
     * With these words, in any form that the DSO knows.
     *
     * @param words any text
     * @return this query
     */
    public ZoekQuery zoekterm(String words) {
        body.put("zoekterm", words);
        return this;
    }

    /**
     * Those that fit the words best come first; without this, those that are chosen most.
     *
     * @return this query
     */
    public ZoekQuery besteMatchEerst() {
        body.put("sortering", "besteMatch");
        return this;
    }

    /**
     * Those with rules at these places.
     *
     * @param identificaties names of places, as Toepasbaar opvragen finds them; 10,000 at most
     * @return this query
     * @throws IllegalArgumentException when there are none, or more than any client sends
     */
    public ZoekQuery locaties(List<String> identificaties) {
        if (identificaties.isEmpty() || identificaties.size() > MOST_PLACES) {
            throw new IllegalArgumentException("give 1 to " + MOST_PLACES + " places: with none, all would be found");
        }
        body.put("locaties", List.copyOf(identificaties));
        return this;
    }

    /**
     * Activities that need one of these permissions.
     *
     * @param toestemmingen one or more
     * @return this query
     */
    public ZoekQuery toestemmingen(List<ZoekToestemming> toestemmingen) {
        body.put(
                "toestemmingen",
                toestemmingen.stream().map(ZoekToestemming::waarde).toList());
        return this;
    }

    /**
     * How many to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public ZoekQuery pageSize(int size) {
        pageSize = DsoApis.ZOEKINTERFACE.paging().checkedSize(size);
        return this;
    }

    Operation<Page<ZoekResultaat>> operation(String path, PageAnswer<?, ZoekResultaat> answer) {
        return Operation.post(DsoApis.ZOEKINTERFACE, path, answer)
                .idempotent()
                .pageSize(pageSize)
                .body(new LinkedHashMap<>(body))
                .build();
    }
}
