package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Gezag;
import nl.plusgemeente.sdk.mock.internal.data.Registratie;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A document as this API shows it. */
final class RegelingView {

    private final Dataset dataset;
    private final Call call;
    private final Dates dates;

    RegelingView(Dataset dataset, Call call, Dates dates) {
        this.dataset = dataset;
        this.call = call;
        this.dates = dates;
    }

    JsonObject write(Document document) {
        Links links = new Links(call, document, dates);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("identificatie", document.identificatie())
                .add("officieleTitel", document.titel())
                .add("opschrift", document.titel())
                .add("citeerTitel", document.titelOpEenRegel())
                .add("expressionId", document.expressionId())
                .add("publicatieID", document.gezag().code() + "-2024-" + document.versie())
                .add("heeftBijlagen", document.soort().isRegelgeving())
                .add("heeftToelichtingen", false)
                .add("aangeleverdDoorEen", gezag(document.gezag()))
                .add("type", type(document))
                .add("geregistreerdMet", Registratie.of(document));
        if (call.flag("_expand")) {
            json.add("_embedded", Json.createObjectBuilder().add("regelingsgebied", gebied(document)));
        }
        return json.add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.itself())
                                .add("documentstructuur", links.documentstructuur())
                                .add("annotaties", links.annotaties(document)))
                .build();
    }

    static JsonObjectBuilder gezag(Gezag gezag) {
        return Json.createObjectBuilder()
                .add("naam", gezag.naam())
                .add("bestuurslaag", gezag.bestuurslaag().toLowerCase(Locale.ROOT))
                .add("code", gezag.code());
    }

    static JsonObjectBuilder type(Document document) {
        return Json.createObjectBuilder()
                .add("code", document.soort().code())
                .add("waarde", document.soort().naam());
    }

    private JsonObjectBuilder gebied(Document document) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("identificatie", "nl.imow-" + document.gezag().code() + ".ambtsgebied.regelingsgebied")
                .add("locatieType", "Ambtsgebied")
                .add("noemer", document.gezag().naam())
                .add("geregistreerdMet", Registratie.of(document));
        dataset.gebied(document.gebied())
                .ifPresent(gebied -> json.add("geometrieIdentificatie", gebied.identificatie()));
        return json;
    }
}
