package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import org.jspecify.annotations.Nullable;

/** What documents to look for: everything is optional, and all that is asked must hold. Not thread-safe. */
public final class DocumentQuery {
    private static final int PAGE_SIZE = 100;

    private final Map<String, Object> body = new LinkedHashMap<>();
    private @Nullable Geometry geometry;
    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean toekomstig;
    private @Nullable String sort;
    private int pageSize = PAGE_SIZE;

    DocumentQuery() {}

    /**
     * Documents that hold at a point.
     *
     * @param point the point
     * @return this query
     */
    public DocumentQuery at(RdPoint point) {
        return in(point.geometry());
    }

    /**
     * Documents that hold somewhere in an area, or along a line.
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @return this query
     * @throws IllegalArgumentException when it cannot be searched in
     */
    public DocumentQuery in(Geometry area) {
        geometry = SearchArea.checked(area);
        return this;
    }

    /**
     * Documents of one layer of government.
     *
     * @param laag the layer
     * @return this query
     */
    public DocumentQuery bestuurslaag(BestuurslaagFilter laag) {
        body.put("bestuurslaag", laag);
        return this;
    }

    /**
     * Documents with a text in title or identification ({@code _find}).
     *
     * @param text any text
     * @return this query
     */
    public DocumentQuery find(String text) {
        body.put("_find", text);
        return this;
    }

    /**
     * Documents with rules only.
     *
     * @return this query
     */
    public DocumentQuery regelgeving() {
        body.put("regelgevingOfOverig", "REGELGEVING");
        return this;
    }

    /**
     * Documents without rules only: visions, programmes.
     *
     * @return this query
     */
    public DocumentQuery overig() {
        body.put("regelgevingOfOverig", "OVERIG");
        return this;
    }

    /**
     * These documents only.
     *
     * @param identificaties their identifications, for example {@code /akn/nl/act/gm0301/2020/omgevingsplan}
     * @return this query
     */
    public DocumentQuery identificaties(List<String> identificaties) {
        body.put("identificaties", List.copyOf(identificaties));
        return this;
    }

    /**
     * Documents as they were or will be.
     *
     * @param moment when; without {@code inWerkingOp}, which this API does not know
     * @return this query
     * @throws IllegalArgumentException when {@code inWerkingOp} is set
     */
    public DocumentQuery op(Tijdreis moment) {
        tijdreis = withoutInWerkingOp(moment);
        return this;
    }

    /**
     * Documents that will hold later, too.
     *
     * @return this query
     */
    public DocumentQuery inclusiefToekomstigGeldig() {
        toekomstig = true;
        return this;
    }

    /**
     * In which order.
     *
     * @param order as the API writes it, for example {@code sortDatum,desc}
     * @return this query
     */
    public DocumentQuery sort(String order) {
        sort = order;
        return this;
    }

    /**
     * How many documents to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public DocumentQuery pageSize(int size) {
        pageSize = DsoApis.ONTSLUITEN.paging().checkedSize(size);
        return this;
    }

    Operation<Page<Omgevingsdocument>> operation(PageAnswer<?, Omgevingsdocument> answer) {
        Map<String, Object> content = new LinkedHashMap<>(body);
        if (geometry != null) {
            DsoApis.ONTSLUITEN.geometry().orElseThrow().put(content, geometry.toGeoJson());
        }
        OperationBuilder<Page<Omgevingsdocument>> call = Operation.post(DsoApis.ONTSLUITEN, "documenten/_zoek", answer)
                .crs(Crs.RD_NEW.epsg())
                .idempotent()
                .body(content)
                .pageSize(pageSize);
        if (toekomstig) {
            call.query("inclusiefToekomstigGeldig", "true");
        }
        if (sort != null) {
            call.query("_sort", sort);
        }
        return tijdreis.in(call).build();
    }

    static Tijdreis withoutInWerkingOp(Tijdreis tijdreis) {
        if (tijdreis.inWerkingOp().isPresent()) {
            throw new IllegalArgumentException(
                    "Ontsluiten knows geldigOp and beschikbaarOp only, not inWerkingOp: use Tijdreis.NU.geldigOp(…)");
        }
        return tijdreis;
    }
}
