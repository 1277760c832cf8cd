package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/**
 * What can be done.
 *
 * @param reading the request
 */
record Writing(Reading reading) {
    static final List<String> KENMERKEN = List.of(
            "documentOmschrijving", "nummerBinnenSysteem", "kenmerkSysteem", "vertrouwelijkheidsAanduiding", "taal");

    Answer document() {
        Samenwerking samenwerking = reading.itsSamenwerking();
        requireOpen(samenwerking);
        Map<String, String> kenmerken = new LinkedHashMap<>();
        KENMERKEN.forEach(name -> reading.call().query(name).ifPresent(value -> kenmerken.put(name, value)));
        String name = "vertrouwelijkheidsAanduiding";
        if (!List.of("RV", "SV").contains(kenmerken.getOrDefault(name, "RV"))) {
            throw Problem.badRequest("De parameter " + name + " moet RV of SV zijn.", name);
        }
        Upload upload = Upload.of(reading.call().incoming());
        Book book = reading.book();
        Stuk stuk = book.add(new Stuk(
                book.id("document"),
                samenwerking.id(),
                upload.bestandsNaam(),
                upload.formaat(),
                reading.wie(),
                book.now(),
                Map.copyOf(kenmerken),
                upload.inhoud()));
        return Answer.of(201, Answer.HAL, reading.views().document(stuk).toString());
    }

    Answer change() {
        Actieverzoek actieverzoek = openActieverzoek();
        JsonBody body = reading.call().body();
        Map<String, String> velden = new LinkedHashMap<>(actieverzoek.velden());
        for (String name : Actieverzoek.VELDEN) {
            body.string(name).ifPresent(value -> velden.put(name, value));
        }
        String next = velden.getOrDefault("status", actieverzoek.status());
        if (!next.equals(actieverzoek.status()) && !actieverzoek.allows(reading.wie(), next)) {
            throw Problem.conflict("De status " + next + " is nu niet toegestaan.");
        }
        return reading.answer(reading.views().actieverzoek(reading.book().change(actieverzoek, velden, reading.wie())));
    }

    Answer bericht() {
        Actieverzoek actieverzoek = openActieverzoek();
        String inhoud = reading.call()
                .body()
                .string("bericht")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Het veld bericht ontbreekt.", "bericht"));
        JsonObject bericht = reading.views().bericht(reading.book().send(actieverzoek, inhoud, reading.wie()));
        return Answer.of(201, Answer.HAL, bericht.toString());
    }

    private Actieverzoek openActieverzoek() {
        Actieverzoek actieverzoek = reading.itsActieverzoek();
        requireOpen(reading.book().samenwerking(actieverzoek.samenwerkingId()));
        return actieverzoek;
    }

    private static void requireOpen(Samenwerking samenwerking) {
        if (!samenwerking.isOpen()) {
            throw Problem.conflict("De samenwerking is niet open: " + samenwerking.status() + ".");
        }
    }
}
