package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.omgevingswet.HostileAnswers;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

class PlannenHostileTest extends HostileAnswers {
    private static final RdPoint PLACE = RdPoint.of(160_500, 501_500);
    private static final String OBJECT = """
            {"id":"1","naam":"Wonen","type":"enkelbestemming","geometrie":{"type":"Polygon","coordinates":
             [[[0,0],[1,0],[1,1],[0,0]]]},"_links":{"self":{"href":"s"}}}""";

    @Override
    protected Map<String, Ask> asks() {
        return Map.of(
                "plannen",
                new Ask(
                        page("plannen", PlanJson.EVERYTHING),
                        dso -> dso.plannen().list(q -> {}).first()),
                "plannen, search",
                new Ask(
                        page("plannen", PlanJson.EVERYTHING),
                        dso -> dso.plannen().search(PLACE, q -> {}).first()),
                "plan",
                new Ask(PlanJson.EVERYTHING, dso -> dso.plannen().get("p")),
                "objecten",
                new Ask(
                        page("bouwvlakken", OBJECT),
                        dso -> dso.plannen()
                                .objecten("p", PlanObjectType.BOUWVLAKKEN)
                                .first()),
                "object",
                new Ask(OBJECT, dso -> {
                    PlanObject object = dso.plannen().object("p", PlanObjectType.BOUWVLAKKEN, "1");
                    object.text("id");
                    object.link("self");
                    return object;
                }));
    }

    @Override
    protected Map<String, Function<Omgevingswet, Pages<?>>> lists() {
        return Map.of(
                "plannen", dso -> dso.plannen().list(q -> {}),
                "plannen, search", dso -> dso.plannen().search(PLACE, q -> {}),
                "objecten", dso -> dso.plannen().objecten("p", PlanObjectType.FIGUREN));
    }

    private static String page(String name, String item) {
        return "{\"_embedded\":{\"" + name + "\":[" + item + "]},\"page\":{\"number\":1,\"size\":1,\"totalElements\":1,"
                + "\"totalPages\":1},\"_links\":{\"self\":{\"href\":\"s\"},\"next\":{\"href\":null}}}";
    }
}
