package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** What an application for a dormer must have: two documents, and a description. */
final class Vereisten {

    private static final Vraag PLAN = Vraag.tekst(20, "Omschrijf wat u wilt doen.");
    private static final int TEKENING = 42;
    private static final int FOTO = 43;

    private Vereisten() {}

    static JsonObjectBuilder write(String ref, Antwoorden antwoorden) {
        boolean compleet = antwoorden.has(PLAN.id());
        JsonArrayBuilder vragen = Json.createArrayBuilder().add(PLAN.write());
        JsonArrayBuilder bijlagen = Json.createArrayBuilder()
                .add(bijlage(TEKENING, "Bouwtekening", true))
                .add(bijlage(FOTO, "Foto", false));
        return Json.createObjectBuilder()
                .add("functioneleStructuurRef", ref)
                .add("indienbaar", compleet)
                .add("compleet", compleet)
                .add(
                        "subactiviteiten",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("subactiviteitNaam", "Dakkapel plaatsen &amp; veranderen")
                                        .add("bijlagen", bijlagen)
                                        .add(
                                                "vraaggroepen",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("groepNaam", "Uw plan")
                                                                .add("vragen", vragen)))));
    }

    private static JsonObjectBuilder bijlage(int id, String soort, boolean verplicht) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("documenttypeGeneriek", soort)
                .add("verplicht", verplicht)
                .add("vraagReferentie", "imam:" + soort.toLowerCase(Locale.ROOT))
                .add("toelichting", Json.createObjectBuilder().add("korteToelichtingId", Toelichtingen.KORT));
    }
}
