package nl.plusgemeente.sdk.mock.internal.plannen;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.geo.Etrs89;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A plan, and an object of it, as this API shows them. Of objects no public source tells more than that they have an id. */
final class PlanView {
    private static final String BURGERBINDEND = "burgerbindend";

    private final Dataset dataset;

    PlanView(Dataset dataset) {
        this.dataset = dataset;
    }

    JsonObject plan(Document document, Call call) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", document.identificatie())
                .add("type", document.soort().naam())
                .add("naam", document.titelOpEenRegel())
                .add("beleidsmatigVerantwoordelijkeOverheid", overheid(document))
                .add("publicerendBevoegdGezag", overheid(document))
                .add("locatienamen", texts(List.of(document.gezag().naam())))
                .add(
                        "planstatusInfo",
                        Json.createObjectBuilder()
                                .add("planstatus", "vastgesteld")
                                .add("datum", document.geldigVanaf().toString()))
                .add("illustraties", Json.createArrayBuilder())
                .add("verwijzingNorm", texts(List.of("IMRO2012", "PRBP2012")))
                .add("normadressant", Json.createArrayBuilder())
                .add(
                        "ondergronden",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "BGT")
                                        .add("datum", document.geldigVanaf().toString())))
                .add("heeftOnderdelen", onderdelen(document))
                .add("regelStatus", "geldend")
                .add("regelBinding", BURGERBINDEND)
                .add("isHistorisch", false)
                .add("isTamPlan", false)
                .add("beroepEnBezwaar", "nee")
                .add("isParapluplan", false)
                .add("relatiesMetExternePlannen", relaties())
                .add("relatiesVanuitExternePlannen", relaties())
                .add(
                        "dossier",
                        Json.createObjectBuilder()
                                .add("id", document.identificatie().replaceAll("-.*", ""))
                                .add("status", "geheel onherroepelijk in werking"))
                .add("verwijzingNaarGml", "https://plannen.example/" + document.identificatie() + ".gml");
        if (expanded(call, "geometrie")) {
            json.add("geometrie", geometrie(document, call));
        }
        return json.add("_links", self(call.base() + "/plannen/" + document.identificatie()))
                .build();
    }

    JsonObject object(Document document, String soort, String id, Call call) {
        String href = call.base() + "/plannen/" + document.identificatie() + "/" + soort + "/" + id;
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", id).add("naam", soort + " " + id);
        if (expanded(call, "geometrie")) {
            json.add("geometrie", geometrie(document, call));
        }
        return json.add("_links", self(href)).build();
    }

    /** In the system that {@code Accept-Crs} asks for. */
    private JsonObject geometrie(Document document, Call call) {
        JsonObject rd = dataset.gebied(document.gebied()).orElseThrow().geoJson();
        String crs = call.incoming().header("Accept-Crs").orElse("");
        return switch (crs) {
            case Crs.RD_LOWER_CODE -> rd;
            case Crs.ETRS89_LOWER_CODE -> Etrs89.from(rd);
            default ->
                throw Problem.badRequest("De header Accept-Crs heeft een ongeldige waarde: " + crs, "Accept-Crs");
        };
    }

    private static boolean expanded(Call call, String member) {
        return List.of(call.query("expand").orElse("").split(",")).contains(member);
    }

    private static JsonObjectBuilder overheid(Document document) {
        return Json.createObjectBuilder()
                .add("type", "gemeentelijke overheid")
                .add("code", document.gezag().code().replaceAll("[a-z]", ""))
                .add("naam", document.gezag().naam());
    }

    private static JsonArrayBuilder onderdelen(Document document) {
        String href = "https://plannen.example/" + document.identificatie() + "/regels.html";
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("type", "regels")
                        .add("externeReferenties", texts(List.of(href)))
                        .add("heeftObjectgerichteTeksten", Json.createArrayBuilder()));
    }

    private static JsonObjectBuilder relaties() {
        JsonObjectBuilder relaties = Json.createObjectBuilder();
        List.of(
                        "gebruiktInformatieUit",
                        "gedeeltelijkeHerzieningVan",
                        "muteert",
                        "tenGevolgeVan",
                        "uitTeWerkenIn",
                        "uitgewerktIn",
                        "vervangt")
                .forEach(name -> relaties.add(name, Json.createArrayBuilder()));
        return relaties;
    }

    private static JsonObjectBuilder self(String href) {
        return Json.createObjectBuilder().add("self", Json.createObjectBuilder().add("href", href));
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
