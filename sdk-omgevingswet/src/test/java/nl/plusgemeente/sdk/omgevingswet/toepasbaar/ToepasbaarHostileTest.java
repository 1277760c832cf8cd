package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.omgevingswet.HostileAnswers;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

class ToepasbaarHostileTest extends HostileAnswers {
    private static final RdPoint PLACE = RdPoint.of(160_500, 501_500);
    private static final String PAGE = ",\"page\":{\"number\":1,\"size\":1,\"totalElements\":1,\"totalPages\":1},"
            + "\"_links\":{\"self\":{\"href\":\"s\"},\"next\":{\"href\":null}}}";
    private static final String ACTIVITEIT = """
            {"identificatie":"a","naam":"Kappen","groep":{"code":"c","waarde":"w"},"geregistreerdMet":{"versie":2,
             "beginGeldigheid":"2024-01-01","eindGeldigheid":"2025-01-01","status":"B"},"laatsteWijzigingOp":"2024-02-01",
             "oin":"1","bevoegdGezag":{"code":"gm0995","naam":"n","bestuurslaag":"gemeente"},"is":"b","gerelateerd":["c"],
             "isGereguleerdVoor":[{"identificatie":"l","geregistreerdMet":{"versie":1,"beginGeldigheid":"2024-01-01"}}],
             "_links":{"heeftJuridischeBron":{"href":"j"},"heeftRegeltekst":{"href":"r"}}}""";
    private static final String GEVONDEN =
            "[{\"identificatie\":\"a\",\"noemer\":\"n\",\"spatialOperator\":\"x\",\"geregistreerdMet\":{\"versie\":3}}]";

    @Override
    protected Map<String, Ask> asks() {
        return Map.of(
                "locaties",
                new Ask(
                        "{\"_embedded\":{\"locaties\":" + GEVONDEN + "}" + PAGE,
                        dso -> dso.toepasbaar().locaties(q -> q.at(PLACE)).first()),
                "primairelocaties",
                new Ask(
                        "{\"_embedded\":{\"primairelocaties\":" + GEVONDEN + "}" + PAGE,
                        dso -> dso.toepasbaar()
                                .primairelocaties(q -> q.at(PLACE))
                                .first()),
                "locatieidentificaties",
                new Ask(
                        "{\"_embedded\":{\"locatieidentificaties\":[\"a\",\"b\"]}}",
                        dso -> dso.toepasbaar().locatieidentificaties(q -> q.at(PLACE))),
                "locatie",
                new Ask("""
                        {"identificatie":"g","noemer":"n","status":"B","geometrieIdentificatie":"k",
                         "boundingBox":{"minx":1,"maxy":2.5},"geregistreerdMet":{"versie":1,"tijdstipRegistratie":
                         "2022-04-12T23:20:50Z","beginGeldigheid":"2024-01-01"},"_embedded":{"omvat":[
                         {"identificatie":"p","geometrieIdentificatie":"k"}]}}""", dso -> dso.toepasbaar().locatie("g")),
                "activiteiten",
                new Ask(
                        "{\"_embedded\":{\"activiteiten\":[" + ACTIVITEIT + "]}" + PAGE,
                        dso -> dso.toepasbaar().activiteiten().first()),
                "activiteit",
                new Ask(ACTIVITEIT, dso -> dso.toepasbaar().activiteit("a")));
    }

    @Override
    protected Map<String, Function<Omgevingswet, Pages<?>>> lists() {
        return Map.of(
                "locaties",
                        dso -> dso.toepasbaar()
                                .locaties(q ->
                                        q.locatieIdentificaties(List.of("a")).at(PLACE)),
                "primairelocaties", dso -> dso.toepasbaar().primairelocaties(q -> q.at(PLACE)),
                "activiteiten", dso -> dso.toepasbaar().activiteiten());
    }
}
