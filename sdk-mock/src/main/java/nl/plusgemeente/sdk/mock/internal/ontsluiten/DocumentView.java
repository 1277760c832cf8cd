package nl.plusgemeente.sdk.mock.internal.ontsluiten;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Gezag;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A document as this API shows it, with one metadata block: that of the Omgevingswet, or that of IMRO. */
final class DocumentView {

    private final Dataset dataset;

    DocumentView(Dataset dataset) {
        this.dataset = dataset;
    }

    JsonObject write(Document document, Call call, Dates dates) {
        JsonObjectBuilder json = Json.createObjectBuilder(head(document));
        document.geldigTot().ifPresent(day -> json.add("geldigTot", day.toString()));
        if (document.ontwerp().isEmpty()) {
            json.add("geldigVanaf", document.geldigVanaf().toString())
                    .add("inwerkingVanaf", document.geldigVanaf().toString());
        }
        if (document.soort().isImro()) {
            json.add("imroDocumentMetadata", imro(document));
        } else {
            json.add("omgevingsdocumentMetadata", omgevingswet(document, dates));
        }
        String href = call.base() + "/documenten/" + document.uriIdentificatie();
        return json.add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", Json.createObjectBuilder().add("href", href)))
                .build();
    }

    JsonObject suggestion(Document document, String find) {
        return Json.createObjectBuilder()
                .add("titel", document.titelOpEenRegel())
                .add("identificatie", document.identificatie())
                .add("uriIdentificatie", document.uriIdentificatie())
                .add("type", document.soort().naam())
                .add("opgesteldDoor", document.gezag().naam())
                .add("status", document.ontwerp().isPresent() ? "ontwerp" : "vastgesteld")
                .add("statusdatum", document.geldigVanaf().toString())
                .add("isBesluit", false)
                .add("isOntwerp", document.ontwerp().isPresent())
                .add(
                        "matches",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("veld", "titel")
                                        .add("waarde", find)))
                .build();
    }

    private JsonObject head(Document document) {
        return Json.createObjectBuilder()
                .add("identificatie", document.identificatie())
                .add("uriIdentificatie", document.uriIdentificatie())
                .add("versie", document.versie())
                .add("titel", document.titelOpEenRegel())
                .add("type", document.soort().naam())
                .add("aangeleverdDoorEen", gezag(document.gezag()))
                .add("beschikbaarVanaf", document.geldigVanaf().minusDays(7) + "T09:30:00Z")
                .add("heeftVectorTiles", true)
                .add("geometrieIdentificaties", Json.createArrayBuilder().add(document.gebied()))
                .build();
    }

    private JsonObject omgevingswet(Document document, Dates dates) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("expressionId", document.expressionId())
                .add("isBesluit", false)
                .add("isOntwerp", document.ontwerp().isPresent())
                .add("isToekomstig", document.isToekomstigOp(dates.geldigOp()))
                .add("publicatieUrl", "https://identifier.example" + document.expressionId())
                .add("publicatiedatum", document.geldigVanaf().minusDays(7).toString())
                .add("officieleTitel", document.titelOpEenRegel());
        document.ontwerp()
                .ifPresent(draft -> json.add("beginInzagetermijn", draft.beginInzagetermijn())
                        .add("eindeInzagetermijn", draft.eindeInzagetermijn())
                        .add("besluitCiteertitel", "Ontwerpbesluit " + document.titel()));
        JsonArrayBuilder drafts = Json.createArrayBuilder();
        dataset.documenten().stream()
                .filter(other -> other.identificatie().equals(document.identificatie()))
                .filter(other ->
                        other.ontwerp().isPresent() && document.ontwerp().isEmpty())
                .forEach(other -> drafts.add(draft(other, dates)));
        return json.add("gerelateerdeOntwerpen", drafts).build();
    }

    private JsonObjectBuilder draft(Document document, Dates dates) {
        return Json.createObjectBuilder(head(document))
                .add("expressionId", document.expressionId())
                .add("isToekomstig", document.isToekomstigOp(dates.geldigOp()))
                .add("publicatiedatum", document.geldigVanaf().minusDays(7).toString());
    }

    private static JsonObjectBuilder imro(Document document) {
        String datum = document.geldigVanaf().toString();
        return Json.createObjectBuilder()
                .add("bekendmakingen", Json.createArrayBuilder())
                .add("beroepEnBezwaar", "nee")
                .add("heeftPlankaart", false)
                .add("imroVersie", "IMRO2012")
                .add("isHistorisch", false)
                .add("isTamPlan", false)
                .add(
                        "onderdelen",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "regels")
                                        .add("href", Json.createArrayBuilder())))
                .add(
                        "ondergronden",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "BGT")
                                        .add("datum", datum)))
                .add(
                        "planstatusInfo",
                        Json.createObjectBuilder().add("datum", datum).add("planstatus", "vastgesteld"))
                .add("regelStatus", "geldend")
                .add("statusDossier", "geheel onherroepelijk in werking");
    }

    private static JsonObjectBuilder gezag(Gezag gezag) {
        return Json.createObjectBuilder()
                .add("bestuurslaag", gezag.bestuurslaag())
                .add("code", gezag.code())
                .add("naam", gezag.naam());
    }
}
