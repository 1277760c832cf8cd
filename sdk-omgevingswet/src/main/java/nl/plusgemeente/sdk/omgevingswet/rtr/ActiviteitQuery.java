package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import org.jspecify.annotations.Nullable;

/** Which activities to look for: of one authority, or at a point; of today when nothing is said. Not thread-safe. */
public final class ActiviteitQuery {
    private static final int PAGE_SIZE = 200;

    private Map<String, Object> bestuursorgaan = Map.of();
    private @Nullable Etrs89Point point;
    private Optional<LocalDate> day = Optional.empty();
    private int pageSize = PAGE_SIZE;

    ActiviteitQuery() {}

    /**
     * Activities of one authority.
     *
     * @param oin its number, as the DSO knows it
     * @return this query
     */
    public ActiviteitQuery oin(Oin oin) {
        bestuursorgaan = Map.of("oin", oin.value());
        return this;
    }

    /**
     * Activities of one authority.
     *
     * @param code its code as this register has it: digits only, without {@code gm} and without zeros that it does not
     *     have there: {@code 0363}, {@code 27}
     * @return this query
     * @throws IllegalArgumentException when it has anything but digits: the API would find nothing
     */
    public ActiviteitQuery organisatieCode(String code) {
        if (!code.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("a code of this register has digits only: 0995, not gm0995");
        }
        bestuursorgaan = Map.of("organisatieCode", code);
        return this;
    }

    /**
     * Activities at a point. This API takes degrees, unlike the others.
     *
     * @param place the point
     * @return this query
     */
    public ActiviteitQuery at(Etrs89Point place) {
        point = place;
        return this;
    }

    /**
     * Activities as they are on a day.
     *
     * @param dag the day
     * @return this query
     */
    public ActiviteitQuery op(LocalDate dag) {
        day = Optional.of(dag);
        return this;
    }

    /**
     * How many activities to fetch at a time.
     *
     * @param size 1 to 200; 200 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public ActiviteitQuery pageSize(int size) {
        pageSize = DsoApis.RTR.paging().checkedSize(size);
        return this;
    }

    Operation<Page<RtrActiviteit>> operation(PageAnswer<?, RtrActiviteit> answer, LocalDate today) {
        if (bestuursorgaan.isEmpty() && point == null) {
            throw new IllegalArgumentException("ask for the activities of an authority or at a point; all activities"
                    + " are given by activiteiten(...)");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("datum", DsoApis.RTR.dates().text(day.orElse(today)));
        if (!bestuursorgaan.isEmpty()) {
            body.put("bestuursorgaan", bestuursorgaan);
        }
        OperationBuilder<Page<RtrActiviteit>> call = Operation.post(DsoApis.RTR, "activiteiten/_zoek", answer)
                .idempotent()
                .pageSize(pageSize);
        if (point != null) {
            DsoApis.RTR.geometry().orElseThrow().put(body, point.geometry().toGeoJson());
            call.crs(Crs.WGS84.epsg());
        }
        return call.body(body).build();
    }
}
