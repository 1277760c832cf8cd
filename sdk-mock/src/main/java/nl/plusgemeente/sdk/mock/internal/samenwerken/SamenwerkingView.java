package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.plusgemeente.sdk.mock.internal.http.Call;

/** A samenwerking that the caller began a week ago; unused members of links are empty texts, as at the real one. */
final class SamenwerkingView {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    private final Call call;
    private final OffsetDateTime begin;

    SamenwerkingView(Call call, Clock clock) {
        this.call = call;
        this.begin = clock.instant().atZone(NEDERLAND).minusWeeks(1).toOffsetDateTime();
    }

    JsonObject write(String id, String title) {
        String oin = call.incoming().clientOin().orElse("");
        return Json.createObjectBuilder()
                .add("samenwerkingId", id)
                .add(
                        "verzoeknummer",
                        begin.format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 8) + "00019")
                .add("titel", title)
                .add("aangemaaktDoor", oin)
                .add("aangemaaktDoorNaam", "TEST " + oin)
                .add("status", Json.createObjectBuilder().add("status", "OPEN"))
                .add("samenwerkVorm", "SAMENWERKEN_AAN_BEHANDELEN")
                .add("samenwerkDoel", "BEHANDELEN")
                .add("creatieDatumTijd", MILLIS.format(begin))
                .add("eindDatumTijd", MILLIS.format(begin.plusYears(2)))
                .add("laatstAangepastDatumTijd", MILLIS.format(begin.plusDays(1)))
                .add("laatstAangepastDoor", oin)
                .add("laatstAangepastDoorNaam", "TEST " + oin)
                .add("kenmerkSysteem", "TEST")
                .add("nummerBinnenSysteem", "Z-" + id)
                .add("contactpersoonNaam", "T. Ester")
                .addNull("contactpersoonEmailadres")
                .addNull("contactpersoonTelefoonnummer")
                .addNull("beschrijving")
                .addNull("oloVerzoeknummer")
                .add("taal", "NL")
                .add("bronVerzoek", "DSO_LV")
                .add("typeVerzoek", "Aanvraag vergunning")
                .add("globaleLocatie", title)
                .add("aantalActieverzoeken", 0)
                .add("aantalNotificaties", 1)
                .add("_links", links(id))
                .build();
    }

    private JsonObjectBuilder links(String id) {
        return Json.createObjectBuilder()
                .add("self", link("/samenwerkingen/" + id))
                .add("documentToevoegen", link("/samenwerkingen/" + id + "/documenten"))
                .add("actieverzoekOpstellen", link("/samenwerkingen/" + id + "/actieverzoeken"))
                .add("actieverzoeken", link("/actieverzoeken?samenwerkingId=" + id));
    }

    private JsonObjectBuilder link(String path) {
        JsonObjectBuilder link = Json.createObjectBuilder().add("href", call.base() + path);
        for (String unused :
                new String[] {"deprecation", "hreflang", "name", "profile", "templated", "title", "type"}) {
            link.add(unused, "");
        }
        return link;
    }
}
