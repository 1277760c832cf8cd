package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The member {@code geregistreerdMet}: when a document, or something in it, came into force. */
public final class Registratie {

    private Registratie() {}

    public static JsonObject of(Document document) {
        String begin = document.geldigVanaf().toString();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("versie", document.versie())
                .add("beginInwerking", begin)
                .add("beginGeldigheid", begin)
                .add("tijdstipRegistratie", document.geldigVanaf().minusDays(7) + "T09:30:00Z");
        document.geldigTot().ifPresent(end -> json.add("eindGeldigheid", end.toString()));
        return json.build();
    }
}
