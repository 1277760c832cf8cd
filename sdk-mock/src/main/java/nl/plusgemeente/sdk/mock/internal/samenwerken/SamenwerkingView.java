package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * A samenwerking as JSON.
 *
 * @param views the rest
 */
record SamenwerkingView(Views views) {
    static final String VORM = "SAMENWERKEN_AAN_BEHANDELEN";

    JsonObject write(Samenwerking samenwerking) {
        Deelnemer gezag = samenwerking.deelnemers().get(0);
        String id = samenwerking.id();
        String begin = Views.text(samenwerking.begin());
        JsonObjectBuilder json = Json.createObjectBuilder().add("samenwerkingId", id);
        views.book().verzoeknummer(samenwerking).ifPresent(nummer -> json.add("verzoeknummer", nummer));
        return json.add("titel", samenwerking.titel())
                .add("aangemaaktDoor", gezag.oin())
                .add("aangemaaktDoorNaam", gezag.naam())
                .add("status", Json.createObjectBuilder().add("status", samenwerking.status()))
                .add("samenwerkVorm", VORM)
                .add("samenwerkDoel", "BEHANDELEN")
                .add("creatieDatumTijd", begin)
                .add("eindDatumTijd", Views.text(samenwerking.begin().plus(Duration.ofDays(730))))
                .add("laatstAangepastDatumTijd", Views.text(samenwerking.begin().plus(Duration.ofDays(1))))
                .add("laatstAangepastDoor", gezag.oin())
                .add("laatstAangepastDoorNaam", gezag.naam())
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
                .add("globaleLocatie", samenwerking.titel())
                .add("aantalActieverzoeken", actieverzoeken(id))
                .add("aantalNotificaties", notificaties(id))
                .add("_links", views.links(links(samenwerking)))
                .build();
    }

    /** What can be read always, and what can be done while it is open. */
    private static Map<String, String> links(Samenwerking samenwerking) {
        String self = "/samenwerkingen/" + samenwerking.id();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("actieverzoeken", "/actieverzoeken?samenwerkingId=" + samenwerking.id());
        if (samenwerking.isOpen()) {
            links.put("documentToevoegen", self + "/documenten");
            links.put("actieverzoekOpstellen", self + "/actieverzoeken");
        }
        return links;
    }

    private long actieverzoeken(String id) {
        return views.book().actieverzoeken().values().stream()
                .filter(one -> one.samenwerkingId().equals(id))
                .count();
    }

    private long notificaties(String id) {
        return views.book().notificaties(views.wie()).stream()
                .filter(one -> one.samenwerking().id().equals(id))
                .count();
    }
}
