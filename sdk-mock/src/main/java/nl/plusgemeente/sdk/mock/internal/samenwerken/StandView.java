package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** All that there is as a document, that {@link StandReader} reads. */
final class StandView {

    private StandView() {}

    static JsonObject write(Stand stand) {
        return Json.createObjectBuilder()
                .add("samenwerkingen", list(stand.samenwerkingen(), StandView::samenwerking))
                .add("documenten", list(stand.stukken(), StandView::document))
                .add("actieverzoeken", list(stand.actieverzoeken(), StandView::actieverzoek))
                .add("berichten", list(stand.berichten(), StandView::bericht))
                .add("notificaties", list(stand.notificaties(), StandView::notificatie))
                .build();
    }

    private static JsonObjectBuilder samenwerking(Samenwerking one) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("samenwerkingId", one.id())
                .add("titel", one.titel())
                .add("status", one.status())
                .add("deelnemers", list(one.deelnemers(), StandView::deelnemer))
                .add("begin", one.begin().toString());
        one.verzoeknummer().ifPresent(nummer -> json.add("verzoeknummer", nummer));
        return json;
    }

    private static JsonObjectBuilder deelnemer(Deelnemer one) {
        return Json.createObjectBuilder().add("oin", one.oin()).add("naam", one.naam());
    }

    private static JsonObjectBuilder document(Stuk one) {
        return Json.createObjectBuilder()
                .add("documentId", one.id())
                .add("samenwerkingId", one.samenwerkingId())
                .add("bestandsNaam", one.bestandsNaam())
                .add("formaat", one.formaat())
                .add("door", one.door().oin())
                .add("moment", one.moment().toString())
                .add("kenmerken", texts(one.kenmerken()))
                .add("inhoud", Base64.getEncoder().encodeToString(one.inhoud()));
    }

    private static JsonObjectBuilder actieverzoek(Actieverzoek one) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("actieverzoekId", one.id())
                .add("samenwerkingId", one.samenwerkingId())
                .add("zender", one.zender().oin())
                .add("ontvanger", one.ontvanger().oin())
                .add("begin", one.begin().toString())
                .add("aangepast", one.aangepast().toString())
                .add("aangepastDoor", one.aangepastDoor().oin());
        new TreeMap<>(one.velden()).forEach(json::add);
        return json;
    }

    private static JsonObjectBuilder bericht(Bericht one) {
        return Json.createObjectBuilder()
                .add("berichtId", one.id())
                .add("actieverzoekId", one.over().id())
                .add("inhoud", one.inhoud())
                .add("zender", one.zender().oin())
                .add("moment", one.moment().toString());
    }

    private static JsonObjectBuilder notificatie(Notificatie one) {
        return Json.createObjectBuilder()
                .add("notificatieId", one.id())
                .add("notificatieType", one.type())
                .add("samenwerkingId", one.samenwerking().id())
                .add("door", one.door().oin())
                .add("voor", one.voor().oin())
                .add("moment", one.moment().toString())
                .add("properties", texts(one.properties()));
    }

    private static <T> JsonArrayBuilder list(List<T> items, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    private static JsonObjectBuilder texts(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json;
    }
}
