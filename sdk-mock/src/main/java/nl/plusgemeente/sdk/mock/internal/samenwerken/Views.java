package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * Everything as JSON; unused members of links are empty texts, as at the real one.
 *
 * @param book what there is
 * @param base the address of the API
 * @param wie for whom: links say what they may do
 */
record Views(Book book, String base, Deelnemer wie) {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    JsonObject document(Stuk stuk) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("documentId", stuk.id())
                .add("bestandsNaam", stuk.bestandsNaam())
                .add("samenwerkingId", stuk.samenwerkingId())
                .add("aangemaaktDoor", stuk.door().oin())
                .add("aangemaaktDoorNaam", stuk.door().naam())
                .add("creatieDatumTijd", text(stuk.moment()))
                .add("formaat", stuk.formaat())
                .addNull("documentHash");
        stuk.kenmerken().forEach(json::add);
        String self = "/documenten/" + stuk.id();
        return json.add("_links", links(Map.of("self", self, "content", self + "/content")))
                .build();
    }

    JsonObject actieverzoek(Actieverzoek verzoek) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("actieverzoekId", verzoek.id())
                .add("samenwerkingId", verzoek.samenwerkingId())
                .add("zender", verzoek.zender().oin())
                .add("zenderNaam", verzoek.zender().naam())
                .add("ontvanger", verzoek.ontvanger().oin())
                .add("ontvangerNaam", verzoek.ontvanger().naam())
                .add("creatieDatumTijd", text(verzoek.begin()))
                .add("laatstAangepastDatumTijd", text(verzoek.aangepast()))
                .add("laatstAangepastDoor", verzoek.aangepastDoor().oin())
                .add("laatstAangepastDoorNaam", verzoek.aangepastDoor().naam())
                .add("aantalBerichten", book.berichten(verzoek.id()).size());
        verzoek.velden().forEach(json::add);
        String self = "/actieverzoeken/" + verzoek.id();
        JsonObjectBuilder links = links(Map.of("self", self, "berichten", self + "/berichten"));
        verzoek.stappen(wie).keySet().forEach(stap -> links.add(stap, link(self)));
        return json.add("_links", links).build();
    }

    JsonObject bericht(Bericht bericht) {
        return Json.createObjectBuilder()
                .add("berichtId", bericht.id())
                .add("actieverzoekId", bericht.over().id())
                .add("samenwerkingId", bericht.over().samenwerkingId())
                .add("inhoud", bericht.inhoud())
                .add("creatieDatumTijd", text(bericht.moment()))
                .add("zender", bericht.zender().oin())
                .add("zenderNaam", bericht.zender().naam())
                .add("ontvanger", bericht.ontvanger().oin())
                .add("ontvangerNaam", bericht.ontvanger().naam())
                .build();
    }

    JsonObject notificatie(Notificatie notificatie) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        notificatie.properties().forEach(properties::add);
        return Json.createObjectBuilder()
                .add("notificatieId", notificatie.id())
                .add("notificatieType", notificatie.type())
                .add("samenwerkingId", notificatie.samenwerking().id())
                .add("samenwerkVorm", SamenwerkingView.VORM)
                .add("notificatieTitel", notificatie.type())
                .add("notificatieTekst", "TEST " + notificatie.samenwerking().titel())
                .add("eventInitiator", notificatie.door().oin())
                .add("eventInitiatorNaam", notificatie.door().naam())
                .add("deelnemer", notificatie.voor().oin())
                .add("deelnemerNaam", notificatie.voor().naam())
                .add("eventDatumTijd", text(notificatie.moment()))
                .add("properties", properties)
                .build();
    }

    /** A list that is not paged. */
    <T> JsonObject list(String name, List<T> items, Function<T, JsonObject> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(write.apply(item)));
        return Json.createObjectBuilder()
                .add("_embedded", Json.createObjectBuilder().add(name, array))
                .build();
    }

    JsonObjectBuilder links(Map<String, String> paths) {
        JsonObjectBuilder links = Json.createObjectBuilder();
        paths.forEach((name, path) -> links.add(name, link(path)));
        return links;
    }

    private JsonObjectBuilder link(String path) {
        JsonObjectBuilder link = Json.createObjectBuilder().add("href", base + path);
        for (String unused : List.of("deprecation", "hreflang", "name", "profile", "templated", "title", "type")) {
            link.add(unused, "");
        }
        return link;
    }

    static String text(Instant moment) {
        return MILLIS.format(moment.atZone(NEDERLAND));
    }
}
