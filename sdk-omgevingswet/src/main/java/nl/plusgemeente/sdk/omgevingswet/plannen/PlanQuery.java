package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.json.OpenValue;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentType;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.RegelStatus;

/** Which plans to find: everything is optional, and all that is asked must hold. Not thread-safe. */
public final class PlanQuery {
    private static final int PAGE_SIZE = 100;

    private final Map<String, String> query = new LinkedHashMap<>();
    private Optional<Instant> beschikbaarOp = Optional.empty();
    private Crs crs = Crs.RD_NEW;
    private int pageSize = PAGE_SIZE;

    PlanQuery() {}

    /**
     * Plans of these kinds.
     *
     * @param types one or more
     * @return this query
     */
    public PlanQuery planType(DocumentType... types) {
        return values("planType", types);
    }

    /**
     * Plans with rules in one of these states.
     *
     * @param statussen one or more
     * @return this query
     */
    public PlanQuery regelStatus(RegelStatus... statussen) {
        return values("regelStatus", statussen);
    }

    /**
     * Plans with rules that bind one of these.
     *
     * @param bindingen one or more
     * @return this query
     */
    public PlanQuery regelBinding(RegelBinding... bindingen) {
        return values("regelBinding", bindingen);
    }

    /**
     * Plans that are the policy of one kind of authority.
     *
     * @param type for example {@code gemeentelijke overheid}
     * @return this query
     */
    public PlanQuery beleidsmatigVerantwoordelijkeOverheid(String type) {
        query.put("beleidsmatigVerantwoordelijkeOverheid.type", Given.text(type, "a kind of authority"));
        return this;
    }

    /**
     * Plans that one kind of authority published.
     *
     * @param type for example {@code provinciale overheid}
     * @return this query
     */
    public PlanQuery publicerendBevoegdGezag(String type) {
        query.put("publicerendBevoegdGezag.type", Given.text(type, "a kind of authority"));
        return this;
    }

    /**
     * Plans as they were known at a moment.
     *
     * @param moment the moment
     * @return this query
     */
    public PlanQuery beschikbaarOp(Instant moment) {
        beschikbaarOp = Optional.of(moment);
        return this;
    }

    /**
     * Without what the omgevingsplan has replaced there (the {@code pons}).
     *
     * @return this query
     */
    public PlanQuery ponsOmgevingsplan() {
        query.put("ponsOmgevingsplan", "true");
        return this;
    }

    /**
     * What comes along that else stays away.
     *
     * @param members for example {@code geometrie} or {@code bbox}
     * @return this query
     */
    public PlanQuery expand(String... members) {
        query.put("expand", Given.text(String.join(",", members), "what to expand"));
        return this;
    }

    /**
     * In which system geometries come.
     *
     * @param system {@link Crs#RD_NEW}, which it is when not set, or {@link Crs#ETRS89}
     * @return this query
     */
    public PlanQuery crs(Crs system) {
        crs = system;
        return this;
    }

    /**
     * How many plans to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public PlanQuery pageSize(int size) {
        pageSize = DsoApis.RUIMTELIJKE_PLANNEN.paging().checkedSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        call.pageSize(pageSize);
        query.forEach(call::query);
        return answeredIn(crs, call.moment("beschikbaarOp", beschikbaarOp));
    }

    static <T> OperationBuilder<T> answeredIn(Crs crs, OperationBuilder<T> call) {
        return call.header(
                "Accept-Crs", DsoApis.RUIMTELIJKE_PLANNEN.crs().orElseThrow().text(crs.epsg()));
    }

    private PlanQuery values(String name, OpenValue... values) {
        String list = Arrays.stream(values).map(OpenValue::waarde).collect(Collectors.joining(","));
        query.put(name, Given.text(list, "a list of values"));
        return this;
    }
}
