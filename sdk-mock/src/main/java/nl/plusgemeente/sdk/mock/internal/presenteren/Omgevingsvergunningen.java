package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Vergunning;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Lists, searches and shows permits. */
final class Omgevingsvergunningen {

    private final Dataset dataset;
    private final Clock clock;

    Omgevingsvergunningen(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    Answer list(Call call) {
        return page(call, Optional.empty());
    }

    Answer search(Call call) {
        return page(call, SearchGeometry.of(call.body()));
    }

    Answer one(Call call) {
        String id = call.variable("uriIdentificatie");
        return valid(call).stream()
                .filter(vergunning -> vergunning.uriIdentificatie().equals(id))
                .findFirst()
                .map(vergunning -> call.answer(write(call, vergunning)))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private Answer page(Call call, Optional<Shape> place) {
        Paging paging = new Paging(call);
        List<Vergunning> found = valid(call).stream()
                .filter(vergunning ->
                        place.map(shape -> covers(vergunning, shape)).orElse(true))
                .toList();
        return call.answer(paging.page("omgevingsvergunningen", found, vergunning -> write(call, vergunning)));
    }

    private List<Vergunning> valid(Call call) {
        Dates dates = Dates.of(call, clock);
        return dataset.vergunningen().stream()
                .filter(vergunning -> !vergunning.geldigVanaf().isAfter(dates.geldigOp()))
                .toList();
    }

    private boolean covers(Vergunning vergunning, Shape shape) {
        return dataset.gebied(vergunning.gebied())
                .map(gebied -> gebied.shape().intersects(shape))
                .orElse(false);
    }

    private static JsonObject write(Call call, Vergunning vergunning) {
        String begin = vergunning.geldigVanaf().toString();
        JsonObjectBuilder registered = Json.createObjectBuilder()
                .add("versie", 1)
                .add("beginInwerking", begin)
                .add("beginGeldigheid", begin)
                .add("tijdstipRegistratie", begin + "T09:30:00Z");
        JsonObject registration = registered.build();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("identificatie", vergunning.identificatie())
                .add("officieleTitel", vergunning.titel())
                .add("referentienummer", vergunning.referentienummer())
                .add("aangeleverdDoorEen", RegelingView.gezag(vergunning.gezag()))
                .add(
                        "type",
                        Json.createObjectBuilder()
                                .add("code", "BuitenplanseOmgevingsplanactiviteit")
                                .add("waarde", "buitenplanse omgevingsplanactiviteit"))
                .add("geregistreerdMet", registration)
                .add("iMROPlanidentificatie", Json.createArrayBuilder())
                .add("publicatieID", "gmb-2024-77");
        if (call.flag("_expand")) {
            json.add(
                    "_embedded",
                    Json.createObjectBuilder()
                            .add(
                                    "vergunningsgebied",
                                    Json.createObjectBuilder()
                                            .add("identificatie", vergunning.identificatie() + "/gebied")
                                            .add("locatieType", "Gebied")
                                            .add("geometrieIdentificatie", vergunning.gebied())
                                            .add("geregistreerdMet", registration)));
        }
        String self = call.base() + "/omgevingsvergunningen/" + vergunning.uriIdentificatie();
        return json.add("_links", Json.createObjectBuilder().add("self", Links.href(self, "")))
                .build();
    }
}
