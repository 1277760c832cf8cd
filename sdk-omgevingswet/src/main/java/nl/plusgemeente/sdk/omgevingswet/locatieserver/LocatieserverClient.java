package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.List;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.AdressenWire;
import org.jspecify.annotations.Nullable;

/**
 * @param caller makes the calls
 */
record LocatieserverClient(Caller caller) implements Locatieserver {
    private static final int MOST = 100;
    private static final Answer<AdresResultaat> ANSWER =
            Answer.of(AdressenWire.class).map(LocatieserverClient::resultaat);

    @Override
    public AdresResultaat search(Adres adres) {
        OperationBuilder<AdresResultaat> call = Operation.get(API, "free", ANSWER)
                .query("fq", "type:adres")
                .query("fq", "postcode:" + adres.postcode().waarde())
                .query("fq", "huisnummer:" + adres.huisnummer());
        adres.huisletter().ifPresent(letter -> call.query("fq", "huisletter:" + letter));
        adres.toevoeging().ifPresent(text -> call.query("fq", "huisnummertoevoeging:" + text));
        return caller.call(call.query("fl", "id,weergavenaam,centroide_rd")
                .query("rows", Integer.toString(MOST))
                .build());
    }

    private static AdresResultaat resultaat(AdressenWire wire) {
        AdressenWire.@Nullable Response response = wire.response();
        if (response == null || response.docs() == null || response.numFound() == null) {
            throw new JsonException("The JSON is no answer of Locatieserver: it lacks response, docs or numFound");
        }
        List<GevondenAdres> adressen = Lists.mapped(response.docs(), LocatieserverClient::adres);
        if (response.numFound() < adressen.size()) {
            throw new JsonException("The JSON has more addresses than it says, at numFound");
        }
        return new AdresResultaat(adressen, response.numFound());
    }

    private static GevondenAdres adres(AdressenWire.Doc doc) {
        return new GevondenAdres(
                Texts.required(doc.id(), "id"), Texts.collapsed(doc.weergavenaam()), RdWkt.point(doc.centroide_rd()));
    }
}
