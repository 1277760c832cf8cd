package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The absolute links between the resources of one document; each keeps the day that was asked about. */
final class Links {

    private final String own;
    private final String renvooi;
    private final String dates;

    Links(Call call, Document document, Dates dates) {
        this.own = call.base() + "/regelingen/" + Document.pathId(document.identificatie());
        this.renvooi = "";
        this.dates = "geldigOp=" + dates.geldigOp() + "&inWerkingOp=" + dates.geldigOp();
    }

    /** Of a draft or of what was decided: these hold on no day. */
    Links(Call call, String resource, String technischId) {
        this.own = call.base() + "/" + resource + "/" + technischId;
        this.renvooi = "/renvooi";
        this.dates = "";
    }

    JsonObjectBuilder itself() {
        return href(own, dates);
    }

    JsonObjectBuilder documentstructuur() {
        return href(own + "/documentstructuur", dates);
    }

    JsonObjectBuilder annotaties(Document document) {
        return href(own + "/" + kind(document) + renvooi, dates);
    }

    JsonObjectBuilder annotaties(Document document, String component) {
        String name = URLEncoder.encode(component, StandardCharsets.UTF_8);
        String query = "documentComponent=" + name + (dates.isEmpty() ? "" : "&" + dates);
        return href(own + "/" + kind(document) + renvooi, query);
    }

    JsonObjectBuilder self(Call call) {
        return href(call.self(), dates);
    }

    static JsonObjectBuilder href(String address, String query) {
        return Json.createObjectBuilder().add("href", query.isEmpty() ? address : address + "?" + query);
    }

    private static String kind(Document document) {
        return document.soort().isRegelgeving() ? "regeltekstannotaties" : "divisieannotaties";
    }
}
