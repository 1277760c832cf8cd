package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;

/** The absolute links between the resources of one document; each keeps the day that was asked about. */
final class Links {

    private final String regeling;
    private final String dates;

    Links(Call call, Document document, Dates dates) {
        this.regeling = call.base() + "/regelingen/" + document.uriIdentificatie();
        this.dates = "geldigOp=" + dates.geldigOp() + "&inWerkingOp=" + dates.geldigOp();
    }

    JsonObjectBuilder regeling() {
        return href(regeling + "?" + dates);
    }

    JsonObjectBuilder documentstructuur() {
        return href(regeling + "/documentstructuur?" + dates);
    }

    JsonObjectBuilder annotaties(Document document) {
        return href(regeling + "/" + kind(document) + "?" + dates);
    }

    JsonObjectBuilder annotaties(Document document, String component) {
        String name = URLEncoder.encode(component, StandardCharsets.UTF_8);
        return href(regeling + "/" + kind(document) + "?documentComponent=" + name + "&" + dates);
    }

    JsonObjectBuilder self(Call call) {
        return href(call.self() + "?" + dates);
    }

    private static String kind(Document document) {
        return document.soort().isRegelgeving() ? "regeltekstannotaties" : "divisieannotaties";
    }

    private static JsonObjectBuilder href(String address) {
        return Json.createObjectBuilder().add("href", address);
    }
}
