package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import org.jspecify.annotations.Nullable;

/** Which annotations on a text to ask for: all when nothing is said. Not thread-safe. */
public final class AnnotatieQuery {
    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean primair;
    private @Nullable String component;
    private @Nullable Geometry geometry;

    AnnotatieQuery() {}

    /**
     * Annotations that hold at a point.
     *
     * @param point the point
     * @return this query
     */
    public AnnotatieQuery at(RdPoint point) {
        return in(point.geometry());
    }

    /**
     * Annotations that hold somewhere in an area, or along a line.
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @return this query
     * @throws IllegalArgumentException when it cannot be searched in
     */
    public AnnotatieQuery in(Geometry area) {
        geometry = SearchArea.checked(area);
        return this;
    }

    /**
     * Annotations on one component of the text and those under it; not together with a place.
     *
     * @param wId the component; {@code body} for the body of the text
     * @return this query
     * @throws IllegalArgumentException when the wId is blank
     */
    public AnnotatieQuery documentComponent(String wId) {
        component = Given.text(wId, "a wId");
        return this;
    }

    /**
     * With the places of rules only, without those that other objects refer to: references then lead outside the
     * answer.
     *
     * @return this query
     */
    public AnnotatieQuery primaireLocaties() {
        primair = true;
        return this;
    }

    /**
     * Annotations as they were or will be.
     *
     * @param moment when; of drafts and besluitversies without {@code geldigOp} and {@code inWerkingOp}
     * @return this query
     */
    public AnnotatieQuery op(Tijdreis moment) {
        tijdreis = moment;
        return this;
    }

    <T> Operation<T> operation(TekstPad pad, String identificatie, String soort, Answer<T> answer) {
        String path = pad.path(soort);
        OperationBuilder<T> call = geometry == null
                ? Operation.get(DsoApis.PRESENTEREN, path, answer)
                : at(geometry, path + "/_zoek", answer);
        pad.put(call, identificatie);
        if (component != null) {
            call.query("documentComponent", component);
        }
        if (primair) {
            call.query("locatieSelectie", "primair");
        }
        return pad.moment(tijdreis).in(call).build();
    }

    private <T> OperationBuilder<T> at(Geometry place, String path, Answer<T> answer) {
        if (component != null) {
            throw new IllegalArgumentException("the API asks for annotations at a place or on a component, not both");
        }
        Map<String, Object> content = new LinkedHashMap<>();
        DsoApis.PRESENTEREN.geometry().orElseThrow().put(content, place.toGeoJson());
        return Operation.post(DsoApis.PRESENTEREN, path, answer)
                .crs(Crs.RD_NEW.epsg())
                .idempotent()
                .body(content);
    }
}
