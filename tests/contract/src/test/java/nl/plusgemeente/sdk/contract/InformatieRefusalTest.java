package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Presenteren v8, Toepasbaar v7 and Ruimtelijke plannen v4 differ in small things. The mock takes a request in the right
 * form, and refuses it with one thing in the form of another API, in the words of the API.
 */
class InformatieRefusalTest {
    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[160500,501500]}";
    private static final String URI = "http://www.opengis.net/def/crs/EPSG/0/28992";
    private static final String PRESENTEREN = "/publiek/omgevingsdocumenten/api/presenteren/v8";
    private static final String DRAFT =
            "/ontwerpregelingen/_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_ontwerp_12";
    private static final String TOEPASBAAR = "/publiek/omgevingsdocumenten/api/toepasbaaropvragen/v7";
    private static final String PLANNEN = "/ruimtelijke-plannen/api/opvragen/v4/plannen";
    private static final String PLAN = PLANNEN + "/NL.IMRO.0995.BP00099-VG01";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(1).build();

    /**
     * One thing that is wrong.
     *
     * @param what in words
     * @param good a request that is taken
     * @param change makes it wrong
     * @param status how it is refused
     * @param says what the refusal names
     */
    private record Wrong(String what, RawRequest good, UnaryOperator<RawRequest> change, int status, String says) {

        @Override
        public String toString() {
            return good.method() + " " + good.target() + ": " + what;
        }
    }

    static List<Wrong> presenteren() {
        List<Wrong> wrong = new ArrayList<>();
        String body = "{\"geometrie\":" + POINT + "}";
        for (String path : List.of(
                "/ontwerpregelingen/_zoek",
                "/onderwerpen/_zoek",
                "/ontwerponderwerpen/_zoek",
                "/omgevingsvergunningen/_zoek",
                DRAFT + "/regeltekstannotaties/renvooi/_zoek",
                DRAFT + "/divisieannotaties/renvooi/_zoek")) {
            RawRequest good = search(PRESENTEREN + path, URI, body);
            wrong.addAll(ofEverySearch(good, List.of("EPSG:28992", "epsg:28992")));
            wrong.add(new Wrong(
                    "a moment as a day", good, r -> r.query("beschikbaarOp=2026-11-20"), 400, "beschikbaarOp"));
        }
        for (String path : List.of("/ontwerpregelingen", "/besluitversies", "/omgevingsvergunningen")) {
            wrong.addAll(ofEveryList(get(PRESENTEREN + path), "size"));
        }
        RawRequest permits = get(PRESENTEREN + "/omgevingsvergunningen");
        wrong.add(new Wrong("the day first", permits, r -> r.query("geldigOp=20-11-2026"), 400, "geldigOp"));
        wrong.add(new Wrong("the day first", permits, r -> r.query("inWerkingOp=20-11-2026"), 400, "inWerkingOp"));
        RawRequest drafts = get(PRESENTEREN + "/ontwerpregelingen");
        wrong.add(new Wrong("an unknown order", drafts, r -> r.query("_sort=titel"), 400, "_sort"));
        wrong.add(
                new Wrong("the order of another API", drafts, r -> r.query("_sort=identificatie,desc"), 400, "_sort"));
        RawRequest draft = get(PRESENTEREN + DRAFT);
        wrong.add(new Wrong(
                "an escaped slash", draft, r -> r.to(PRESENTEREN + "/ontwerpregelingen/%2Fakn"), 400, "<html"));
        wrong.add(new Wrong(
                "an unknown id", draft, r -> r.to(PRESENTEREN + "/ontwerpregelingen/_x"), 404, "BestaatNiet"));
        return wrong;
    }

    static List<Wrong> toepasbaar() {
        List<Wrong> wrong = new ArrayList<>();
        String body = "{\"geo\":{\"geometrie\":" + POINT + ",\"spatialOperator\":\"intersects\"}}";
        for (String path : List.of("/locaties/_zoek", "/primairelocaties/_zoek", "/locatieidentificaties/_zoek")) {
            RawRequest good = search(TOEPASBAAR + path, "EPSG:28992", body);
            wrong.addAll(ofEverySearch(good, List.of("epsg:28992", URI)));
            wrong.add(new Wrong(
                    "a geometry without geo", good, r -> r.saying("{\"geometrie\":" + POINT + "}"), 400, "geo"));
            wrong.add(new Wrong(
                    "no operator",
                    good,
                    r -> r.saying("{\"geo\":{\"geometrie\":" + POINT + "}}"),
                    400,
                    "spatialOperator"));
            wrong.add(new Wrong(
                    "another operator",
                    good,
                    r -> r.saying(body.replace("intersects", "contains")),
                    400,
                    "spatialOperator"));
            wrong.add(new Wrong("the day first", good, r -> r.query("geldigOp=20-11-2026"), 400, "geldigOp"));
            wrong.add(new Wrong(
                    "a moment as a day", good, r -> r.query("beschikbaarOp=2026-11-20"), 400, "beschikbaarOp"));
            wrong.add(new Wrong(
                    "a set of Ontsluiten",
                    good,
                    r -> r.query("synchroniseerMetTileset=Volledig"),
                    400,
                    "synchroniseerMetTileset"));
        }
        RawRequest both = search(TOEPASBAAR + "/locatieidentificaties/_zoek", "EPSG:28992", body);
        String ids = "\"locatieIdentificaties\":[\"nl.imow-gm0995.ambtsgebied.9999999999\"]";
        wrong.add(new Wrong(
                "a place and identifications",
                both,
                r -> r.saying(body.replaceAll("}$", "," + ids + "}")),
                400,
                "geo"));
        wrong.add(new Wrong("neither", both, r -> r.saying("{}"), 400, "geo"));
        wrong.addAll(ofEveryList(get(TOEPASBAAR + "/activiteitengeaggregeerd/levenscyclus"), "size"));
        RawRequest one = get(TOEPASBAAR + "/locaties/nl.imow-gm0995.ambtsgebied.9999999999");
        wrong.add(new Wrong("an unknown id", one, r -> r.to(TOEPASBAAR + "/locaties/x"), 404, "BestaatNiet"));
        return wrong;
    }

    static List<Wrong> plannen() {
        List<Wrong> wrong = new ArrayList<>();
        String body = "{\"_geo\":{\"contains\":" + POINT + "}}";
        for (String path : List.of(PLANNEN + "/_zoek", PLAN + "/bestemmingsvlakken/_zoek", PLAN + "/artikelen/_zoek")) {
            RawRequest good = search(path, "epsg:28992", body);
            wrong.addAll(ofEverySearch(good, List.of("EPSG:28992", URI)));
            wrong.add(new Wrong(
                    "a geometry without _geo", good, r -> r.saying("{\"geometrie\":" + POINT + "}"), 400, "_geo"));
            wrong.add(new Wrong("no geometry", good, r -> r.saying("{}"), 400, "_geo"));
            wrong.add(new Wrong("no operator", good, r -> r.saying("{\"_geo\":{}}"), 400, "_geo"));
            wrong.add(new Wrong("another operator", good, r -> r.saying("{\"_geo\":" + POINT + "}"), 400, "_geo"));
        }
        RawRequest list = get(PLANNEN);
        wrong.addAll(ofEveryList(list, "pageSize"));
        wrong.add(new Wrong("a moment as a day", list, r -> r.query("beschikbaarOp=2026-11-20"), 400, "beschikbaarOp"));
        RawRequest geometry = get(PLAN + "?expand=geometrie").with("Accept-Crs", "epsg:4258");
        wrong.add(new Wrong("a CRS in capitals", geometry, r -> r.with("Accept-Crs", "EPSG:4258"), 400, "Accept-Crs"));
        wrong.add(new Wrong("a CRS as a URI", geometry, r -> r.with("Accept-Crs", URI), 400, "Accept-Crs"));
        RawRequest one = get(PLAN + "/bouwvlakken/1");
        wrong.add(new Wrong("an unknown id", one, r -> r.to(PLAN + "/bouwvlakken/9"), 404, "bestaat niet"));
        wrong.add(new Wrong("an unknown plan", one, r -> r.to(PLANNEN + "/x/bouwvlakken/1"), 404, "bestaat niet"));
        wrong.add(new Wrong("an unknown kind", one, r -> r.to(PLAN + "/vlakken/1"), 404, ""));
        return wrong;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"presenteren", "toepasbaar", "plannen"})
    void request_withOneThingWrong_isRefusedByItsName(Wrong wrong) {
        HttpResponse<String> taken = wrong.good().send(facilities);
        HttpResponse<String> refused = wrong.change().apply(wrong.good()).send(facilities);

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(wrong.status());
        assertThat(refused.body()).contains(wrong.says());
        if (wrong.good().target().startsWith(PLANNEN)) {
            assertThat(refused.body()).contains("\"error\":", "\"errorDescription\":", "\"errorDetail\":");
        } else if (!wrong.says().startsWith("<")) {
            assertThat(refused.body())
                    .contains("\"type\":\"https://content.omgevingswet.overheid.nl/fout/id/concept/", "\"instance\":");
            assertThat(refused.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
    }

    private static List<Wrong> ofEverySearch(RawRequest good, List<String> otherCrs) {
        List<Wrong> wrong = new ArrayList<>(ofEveryRequest(good));
        otherCrs.forEach(crs ->
                wrong.add(new Wrong("the CRS as " + crs, good, r -> r.with("Content-Crs", crs), 400, "Content-Crs")));
        wrong.add(new Wrong("no CRS", good, r -> r.without("Content-Crs"), 400, "Content-Crs"));
        wrong.add(new Wrong("text", good, r -> r.with("Content-Type", "text/plain"), 415, "text/plain"));
        wrong.add(new Wrong("no JSON", good, r -> r.saying("{\"geo"), 400, ""));
        String unclosed = "{\"type\":\"Polygon\",\"coordinates\":[[[160000,501000],[160010,501000],[160010,501010]]]}";
        wrong.add(new Wrong("an open polygon", good, r -> r.saying(r.body().replace(POINT, unclosed)), 400, ""));
        return wrong;
    }

    private static List<Wrong> ofEveryList(RawRequest good, String size) {
        List<Wrong> wrong = new ArrayList<>(ofEveryRequest(good));
        Stream.of("page=0", "page=-1", "page=een", size + "=0", size + "=201", size + "=x")
                .forEach(query -> wrong.add(
                        new Wrong(query, good, r -> r.query(query), 400, query.substring(0, query.indexOf('=')))));
        return wrong;
    }

    private static List<Wrong> ofEveryRequest(RawRequest good) {
        return List.of(
                new Wrong("no key", good, r -> r.without("x-api-key"), 401, ""),
                new Wrong("half a key", good, r -> r.with("x-api-key", "geheim"), 400, ""),
                new Wrong("a key of elsewhere", good, r -> r.with("x-api-key", foreign()), 401, ""),
                new Wrong("a page wanted", good, r -> r.with("Accept", "text/html"), 406, "text/html"),
                new Wrong("another method", good, r -> r.by("DELETE"), 405, ""));
    }

    private static String foreign() {
        return facilities.tenants().get(0).foreignApiKey();
    }

    private static RawRequest get(String target) {
        return RawRequest.get(target, headers());
    }

    private static RawRequest search(String target, String crs, String body) {
        return RawRequest.post(target, headers(), body)
                .with("Content-Type", "application/json")
                .with("Content-Crs", crs);
    }

    private static Map<String, String> headers() {
        return Map.of(
                "Accept",
                "application/hal+json",
                "x-api-key",
                facilities.tenants().get(0).apiKey());
    }
}
