package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.Point;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.RawPageAnswer;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.PlanWire;

/**
 * @param caller makes the calls
 */
record PlannenClient(Caller caller) implements Plannen {
    private static final PageAnswer<PlanWire, Plan> PAGE =
            Answer.page("plannen", PlanWire.class).items(PlanMapping::plan);
    private static final Answer<Plan> PLAN = Answer.of(PlanWire.class).map(PlanMapping::plan);
    private static final Answer<Page<PlanObject>> OBJECTS =
            new RawPageAnswer<>(members -> new PlanObject(members.json()));
    private static final Answer<PlanObject> OBJECT = Answer.of(Map.class).map(PlannenClient::one);

    @Override
    public Pages<Plan> list(Consumer<PlanQuery> question) {
        return caller.pages(asked(question, Operation.get(DsoApis.RUIMTELIJKE_PLANNEN, "plannen", PAGE)));
    }

    @Override
    public Pages<Plan> search(Geometry gebied, Consumer<PlanQuery> question) {
        return caller.pages(
                asked(question, searching(Operation.post(DsoApis.RUIMTELIJKE_PLANNEN, "plannen/_zoek", PAGE), gebied)));
    }

    @Override
    public Plan get(String planId, List<String> expand) {
        OperationBuilder<Plan> call = of(Operation.get(DsoApis.RUIMTELIJKE_PLANNEN, "plannen/{planId}", PLAN), planId);
        if (!expand.isEmpty()) {
            call.query("expand", Given.text(String.join(",", expand), "what to expand"));
        }
        return caller.call(call.build());
    }

    @Override
    public Pages<PlanObject> objecten(String planId, PlanObjectType type) {
        return caller.pages(of(Operation.get(DsoApis.RUIMTELIJKE_PLANNEN, path(type), OBJECTS), planId)
                .build());
    }

    @Override
    public Pages<PlanObject> objecten(String planId, PlanObjectType type, Geometry gebied) {
        OperationBuilder<Page<PlanObject>> call =
                Operation.post(DsoApis.RUIMTELIJKE_PLANNEN, path(type) + "/_zoek", OBJECTS);
        return caller.pages(of(searching(call, gebied), planId).build());
    }

    @Override
    public PlanObject object(String planId, PlanObjectType type, String id) {
        return caller.call(of(Operation.get(DsoApis.RUIMTELIJKE_PLANNEN, path(type) + "/{id}", OBJECT), planId)
                .path("id", Given.text(id, "an id"))
                .build());
    }

    private static <T> Operation<T> asked(Consumer<PlanQuery> question, OperationBuilder<T> call) {
        PlanQuery query = new PlanQuery();
        question.accept(query);
        return query.in(call).build();
    }

    private static PlanObject one(Map<?, ?> json) {
        PlanObject object = new PlanObject(Members.of(json).json());
        if (object.json().isEmpty()) {
            throw new JsonException("The JSON is no object of a plan: it has no members");
        }
        return object;
    }

    private static String path(PlanObjectType type) {
        return "plannen/{planId}/" + type.waarde();
    }

    private static <T> OperationBuilder<T> of(OperationBuilder<T> call, String planId) {
        return PlanQuery.answeredIn(Crs.RD_NEW, call.path("planId", Given.text(planId, "a plan's id")));
    }

    private static <T> OperationBuilder<T> searching(OperationBuilder<T> call, Geometry gebied) {
        // A plan contains a point or does not; of an area it need not contain the whole to hold in it.
        String operator = gebied instanceof Point ? "contains" : "intersects";
        return call.crs(Crs.RD_NEW.epsg())
                .idempotent()
                .body(Map.of("_geo", Map.of(operator, SearchArea.checked(gebied).toGeoJson())));
    }
}
